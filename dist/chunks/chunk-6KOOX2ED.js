(function(__load,__later,__meta,require){"use strict";const {ReleaseError,choice,flag,group,list,misconfigured,number,path,text}=__load("chunk-COHJCBW2.js");var abiPattern=/^(none|platform|version|cp3\d+-abi3(\.abi3t)?)$/;function parseAbi(text2){let[,minor,threads]=/^cp3(\d+)-abi3(\.abi3t)?$/.exec(text2)??[];return minor?
{kind:"stable",from:`3.${minor}`,...threads&&{threads:!0}}:{kind:text2}}var readers={maturin:maturinAbi,"setuptools.build_meta":setuptoolsAbi,"setuptools.build_\
meta:__legacy__":setuptoolsAbi,"scikit_build_core.build":scikitAbi,mesonpy:mesonAbi},pure=["hatchling.build","flit_core.buildapi","flit_scm:buildapi","poetry.co\
re.masonry.api","pdm.backend","pdm.pep517.api","uv_build"],abiOf=facts2=>(Object.hasOwn(readers,facts2.backend)?readers[facts2.backend]?.(facts2):void 0)??{kind:pure.
includes(facts2.backend)?"none":"version"};function maturinAbi({pyproject,cargo}){let maturin=table(table(pyproject.tool).maturin);if(["bin","cffi","uniffi"].includes(
String(maturin.bindings)))return{kind:"platform"};let pyo3=table(table(cargo?.dependencies).pyo3),floors=[...strings(pyo3.features),...strings(maturin.features)].
flatMap(feature=>/^(?:pyo3\/)?abi3-py3(\d+)$/.exec(feature)?.[1]??[]).map(Number);return floors.length>0?{kind:"stable",from:`3.${Math.min(...floors)}`}:{kind:"\
version"}}function setuptoolsAbi({pyproject,setupPy="",setupCfg=""}){let tool=table(pyproject.tool),settings=table(table(tool.distutils).bdist_wheel),limited=settings["\
py-limited-api"]??settings.py_limited_api??/^py[_-]limited[_-]api\s*=\s*(\S+)/m.exec(setupCfg)?.[1]??/py_limited_api["']?\s*[:=]\s*["'](cp3\d+)["']/.exec(setupPy)?.[1],
floor=/^cp3(\d+)$/.exec(String(limited))?.[1];return floor?{kind:"stable",from:`3.${floor}`}:{kind:[table(tool.setuptools)["ext-modules"],tool["setuptools-rust"],
tool.cffi].some(Boolean)||/\b(ext_modules|Extension|cythonize|rust_extensions|cffi_modules|libraries)\b/.test(setupPy)?"version":"none"}}function scikitAbi({pyproject}){
let wheel=table(table(table(pyproject.tool)["scikit-build"]).wheel);if(wheel.platlib===!1)return{kind:"none"};let api=String(wheel["py-api"]??""),floor=/^cp3(\d+)$/.
exec(api)?.[1];return floor?{kind:"stable",from:`3.${floor}`}:{kind:/^py[23]/.test(api)?"platform":"version"}}function mesonAbi({pyproject}){return{kind:table(table(
pyproject.tool)["meson-python"]).pure===!0?"none":"version"}}var table=value=>typeof value=="object"&&value!==null&&!Array.isArray(value)?value:{},strings=value=>Array.
isArray(value)?value.filter(each=>typeof each=="string"):[];var mediaType=/^(application|audio|font|image|message|model|multipart|text|video)\/[a-z0-9][a-z0-9!#$&^_.+-]{0,126}$/,ownTree=/\/(vnd\.|prs\.|x[.-])/,oneLine=/^(?=.*\S)[^\p{Cc}\p{Cs}\u2028\u2029\uFFFE\uFFFF]{1,100}$/u,
associationFields={"file-types":list(group({extension:text({doc:"How names of such files end: `note`",required:!0,pattern:[/^[a-z0-9][a-z0-9_+-]{0,31}$/,"an end\
ing such as note: lower-case letters, digits, _, + and -, without the dot"]}),mime:text({doc:"The media type of such files",required:!0,pattern:[mediaType,"a me\
dia type such as application/vnd.firm.note, in lower case"]}),name:text({doc:"What people see: `Note`",required:!0,pattern:[oneLine,"one line of at most 100 cha\
racters"]}),own:flag({doc:"Whether the type is this application's, so that systems must be told of it. `false`: they know it",default:!0})},{doc:"A type of file\
s"}),{doc:"The types of files that the client opens: `extension`, `mime` and `name` of each"}),"url-schemes":list(text({doc:"A scheme",pattern:[/^[a-z][a-z0-9+.-]{1,31}$/,
"a scheme such as my-app (RFC 3986), in lower case and without the colon"]}),{doc:"The schemes of addresses that the client opens: `my-app` for `my-app:\u2026`"}),
autostart:flag({doc:"Whether it is started when somebody logs in",default:!1})};function associationsOf({"file-types":fileTypes,"url-schemes":urlSchemes,autostart},report){
refuseTwice("client.file-types",fileTypes.map(({extension})=>extension),report),refuseTwice("client.url-schemes",urlSchemes,report);for(let[index,scheme]of urlSchemes.
entries())taken(scheme)&&report(`client.url-schemes[${index}]`,`'${scheme}' is a scheme of browsers or of the system, and no application's own`,"Name a scheme t\
hat nobody else has, such as the name of the application");return{fileTypes:fileTypes.map(type=>({...type,own:type.own&&ownTree.test(type.mime)})),urlSchemes,autostart}}
var taken=scheme=>/file$/.test(scheme)||systems.includes(scheme),systems=["http","https","ftp","ws","wss","about","blob","data","javascript","vbscript","view-so\
urce","res","shell","ms-settings","search-ms","directory","folder","drive","unknown","network","clsid","appid","interface","typelib","mime","applications","allf\
ilesystemobjects","systemfileassociations"];function refuseTwice(key,names,report){for(let[index,name]of names.entries())names.indexOf(name)<index&&report(`${key}\
[${index}]`,`'${name}' stands there twice`,"Leave one of them out")}var sizePattern=/^(\d+(?:\.\d+)?) ?(kB|MB|GB)$/;function parseSize(text2){let[,number2="0",unit=""]=sizePattern.exec(text2)??[];return Math.round(Number(number2)*
1e3**(["kB","MB","GB"].indexOf(unit)+1))}var compilerCaches=["sccache","ccache"],usable=({builder,target},builders2)=>builders2.find(({name})=>name===builder)?.compilerCaches?.(target)??[],cacheOf=(made,abi,wanted,builders2)=>abi.
kind==="none"?void 0:usable(made,builders2).find(cache=>cache===wanted);function refuseUselessCache(all,abi,wanted,builders2,report){if(wanted==="none"||all.length===
0||all.some(made=>cacheOf(made,abi,wanted,builders2)))return;let others=abi.kind==="none"?[]:[...new Set(all.flatMap(made=>usable(made,builders2)))],fact=abi.kind===
"none"?`there is nothing to compile, and nothing for ${wanted} to keep`:`${[...new Set(all.map(({builder})=>builder))].join(" and ")} cannot use ${wanted}`;report(
"native.compiler-cache",fact,others.length>0?`Choose ${others.join(" or ")}`:"Leave it out")}var builders=["cibuildwheel","host","maturin","mingw","zig"],bundles=["pyinstaller","standalone"],packagers=["app","appimage","binary","deb","dmg","nsis","pkg",
"rpm","snap","standalone","zip"],destinations=["deb","github-release","heroku","index","oci","pypi"],feeds=["homebrew","latest","scoop","winget"];function groupBy(items,keyOf){let groups=new Map;for(let item of items){let key=keyOf(item),group2=groups.get(key);group2?group2.push(item):groups.set(key,[item])}
return groups}var signMacosFields={timestamp:text({doc:"The RFC 3161 server. `none`: signatures end with the certificate, and Apple's notary takes none of them",default:"http\
://timestamp.apple.com/ts01",pattern:[/^(none|https?:\/\/[^\s@]+)$/,"an address without credentials, or 'none'"]}),entitlements:path({doc:"What the launcher and\
 the interpreter may do under the hardened runtime, a property list relative to the project. Default: memory that ctypes and cffi write functions into",pattern:[
/^(?!\/|\.\/)(?!(.*\/)?\.\.(\/|$))\S.*$/,"a file inside the project"]}),notarize:group({issuer:text({doc:"The issuer of the key of App Store Connect's API",required:!0,
pattern:[/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,"a UUID in lower case"]}),key:text({doc:"The id of that key",required:!0,pattern:[/^[A-Z0-9]{10,20}$/,"an\
 id such as 2X9R4HXF34"]}),wait:number({doc:"Minutes until the notary must have decided",default:60,min:.01})},{doc:"What Apple's notary is asked with; the key \
itself is the input `notary-key`. Absent: it is not asked, and macOS refuses the client when it was downloaded"})},macosSigningFiles=({entitlements}={})=>({...entitlements&&
{"sign-macos.entitlements":entitlements}});function macosSigningOf({timestamp,entitlements,notarize},absent,report){return notarize&&timestamp==="none"&&report(
"client.sign-macos.timestamp","Apple's notary takes no signature without a timestamp","Leave 'timestamp: none' out, or 'notarize'"),entitlements&&absent.includes(
entitlements)&&report("client.sign-macos.entitlements",`there is no ${entitlements}`,"Name a file of the project, relative to its folder"),{...timestamp!=="none"&&
{timestamp},...entitlements&&{entitlements},...notarize&&{notarize}}}var ofSystem={linux:["x86_64","i686","aarch64","ppc64le","s390x","armv7l","riscv64"],macos:["x86_64","arm64","universal2"],windows:["x86","amd64","arm64"]},elsewhere=[
"wasm32","arm64_v8a","arm64_iphoneos","arm64_iphonesimulator","x86_64_iphonesimulator"],halves={x86_64:{system:"linux",arch:"i686"},amd64:{system:"windows",arch:"\
x86"}},of32Bits=["i686","x86","armv7l"];function parseArchitectures(text2,system,machine){return new Set(text2.split(/[\s,]+/).flatMap(word=>meanings(word,system,
machine)))}function meanings(word,system,machine){let half=halves[machine]?.system===system?[halves[machine].arch]:[],bits=of32Bits.includes(machine)?32:64;switch(word){case"\
all":return ofSystem[system];case"native":return[machine];case"auto":return system==="windows"?[machine,...half]:[machine];case"auto64":return bits===64?[machine]:
[];case"auto32":return bits===32?[machine]:half;default:return[word.toLowerCase()]}}var isArchitecture=word=>["auto","auto64","auto32","native","all"].includes(
word)||[...Object.values(ofSystem).flat(),...elsewhere].includes(word.toLowerCase());var PYTHON=/^(cp|pp|gp)3(\d+)(?:_\d+)?(t?)$/,cpythons=[["cp39"],["cp310"],["cp311"],["cp312"],["cp313"],["cp314","cp314t"],["cp315","cp315t"]],cpython=cpythons.
flat(),pypy=["pp39","pp310","pp311","pp312"],graalpy=["gp312_250","gp313_253"],libcs=(libc,archs)=>archs.map(arch=>`${libc}_${arch}`),othersOfLinux=["aarch64","\
ppc64le","s390x","armv7l","riscv64"],byPlatform=(platforms2,pythons)=>platforms2.flatMap(platform=>pythons.map(python=>identifier(python,platform))),byPython=(pythons,platforms2)=>pythons.
flatMap(python=>platforms2.map(platform=>identifier(python,platform))),known={linux:[...byPlatform(libcs("manylinux",["x86_64","i686"]),cpython),...byPlatform([
"manylinux_x86_64"],[...pypy,...graalpy]),...byPlatform(libcs("manylinux",othersOfLinux),cpython),...byPlatform(["manylinux_aarch64"],[...pypy,...graalpy]),...byPlatform(
["manylinux_i686"],pypy),...byPlatform(libcs("musllinux",["x86_64","i686",...othersOfLinux]),cpython)],macos:[...byPython(cpython,["macosx_x86_64","macosx_arm64",
"macosx_universal2"]),...byPython([...pypy,"gp312_250"],["macosx_x86_64","macosx_arm64"]),...byPython(["gp313_253"],["macosx_arm64"])],windows:[...cpythons.flatMap(
row=>byPlatform(["win32","win_amd64"],row)),...byPlatform(["win_arm64"],cpython),...byPlatform(["win_amd64"],[...pypy,...graalpy])]},identifiersOf=system=>known[system];
function identifier(python,platform){let[,implementation,minor,threading]=PYTHON.exec(python),arch=platform==="win32"?"x86":platform.slice(platform.indexOf("_")+
1);return{id:`${python}-${platform}`,python,implementation,minor:Number(minor),freeThreaded:threading==="t",platform,arch}}var platforms={"linux-x86_64":"manyli\
nux_x86_64","linux-aarch64":"manylinux_aarch64","musllinux-x86_64":"musllinux_x86_64","musllinux-aarch64":"musllinux_aarch64","windows-x86_64":"win_amd64","wind\
ows-arm64":"win_arm64","macos-x86_64":"macosx_x86_64","macos-arm64":"macosx_arm64"},platformOf=target=>platforms[target];var MAX_EXPANSIONS=1e3,longest=1e3;function selector(patterns){let endless=words(patterns).find(word=>word.length>longest);if(endless)throw misconfigured([{code:"\
bad-selector",fact:`a selector of ${endless.length} characters selects nothing`,fix:`Write patterns of at most ${longest} characters`}]);let expressions=words(patterns).
flatMap(expandBraces).map(fnmatch);return id=>expressions.some(expression=>expression.test(id))}var words=text2=>text2.split(/\s+/).filter(Boolean);function expandBraces(pattern){
let group2=firstGroup(pattern);if(!group2)return[pattern];let tails=expandBraces(pattern.slice(group2.end+1)),middles=group2.choices.flatMap(expandBraces);if(middles.
length*tails.length>MAX_EXPANSIONS)throw tooMany(pattern);return middles.flatMap(middle=>tails.map(tail=>pattern.slice(0,group2.start)+middle+tail))}function firstGroup(pattern){
for(let start=pattern.indexOf("{");start>=0;start=pattern.indexOf("{",start+1)){let{end,parts}=closeGroup(pattern,start),choices=parts.length>1?parts:range(parts[0]??
"");if(end>0&&choices)return{start,end,choices}}}function closeGroup(pattern,start){let parts=[""];for(let at=start+1,depth=0;at<pattern.length;at++){let char=pattern[at];
if(char==="}"&&depth===0)return{end:at,parts};depth+=char==="{"?1:char==="}"?-1:0,char===","&&depth===0?parts.push(""):parts.push(parts.pop()+char)}return{end:-1,
parts}}var RANGE=/^(?:(-?\d+)\.\.(-?\d+)|([a-z])\.\.([a-z]))(?:\.\.-?(\d+))?$/i;function range(text2){let[whole2,from,to,first,last,step]=RANGE.exec(text2)??[];
if(whole2===void 0)return;let[start,end]=first&&last?[first.charCodeAt(0),last.charCodeAt(0)]:[Number(from),Number(to)],count=Math.floor(Math.abs(end-start)/(Number(
step)||1))+1;if(count>MAX_EXPANSIONS)throw tooMany(`{${text2}}`);let values=Array.from({length:count},(_,index)=>start+Math.sign(end-start)*index*(Number(step)||
1));return first?values.map(value=>String.fromCharCode(value)):values.map(value=>padded(value,[from,to]))}function padded(value,bounds){let width=bounds.some(bound=>/^-?0\d/.
test(bound))?Math.max(...bounds.map(({length})=>length)):0;return value<0?`-${String(-value).padStart(width-1,"0")}`:String(value).padStart(width,"0")}var tooMany=pattern=>misconfigured(
[{code:"bad-selector",fact:`'${pattern}' stands for more than ${MAX_EXPANSIONS} patterns`,fix:"Write it with * instead"}]);function fnmatch(pattern){let source=pattern.
replace(/\*+|\?|\[!?\]?[^\]]*\]|[^]/g,token=>token.startsWith("*")?".*":token==="?"?".":token.length>1?characterClass(token.slice(1,-1)):token.replace(/[\\^$.*+?()[\]{}|]/,
"\\$&"));return new RegExp(`^${source}$`,"s")}function characterClass(content){let negated=content.startsWith("!"),escaped=content.slice(negated?1:0).replace(/(.)-(.)/gs,
(whole2,from,to)=>from<=to?whole2:"").replace(/[\\\]^[]/g,"\\$&");return escaped?`[${negated?"^":""}${escaped}]`:negated?".":"(?!)"}var targets=["linux-x86_64","linux-aarch64","musllinux-x86_64","musllinux-aarch64","windows-x86_64","windows-arm64","macos-x86_64","macos-arm64"],facts={"linux-\
x86_64":{system:"linux",machine:"x86_64",libc:"glibc",runner:"ubuntu-24.04"},"linux-aarch64":{system:"linux",machine:"aarch64",libc:"glibc",runner:"ubuntu-24.04\
-arm"},"musllinux-x86_64":{system:"linux",machine:"x86_64",libc:"musl",runner:"ubuntu-24.04"},"musllinux-aarch64":{system:"linux",machine:"aarch64",libc:"musl",
runner:"ubuntu-24.04-arm"},"windows-x86_64":{system:"windows",machine:"amd64",runner:"windows-2025"},"windows-arm64":{system:"windows",machine:"arm64",runner:"w\
indows-11-arm"},"macos-x86_64":{system:"macos",machine:"x86_64",runner:"macos-15-intel"},"macos-arm64":{system:"macos",machine:"arm64",runner:"macos-15"}},targetFacts=target=>facts[target];
function targetOf(platform,arch){return{"linux x64":"linux-x86_64","linux arm64":"linux-aarch64","win32 x64":"windows-x86_64","win32 arm64":"windows-arm64","dar\
win x64":"macos-x86_64","darwin arm64":"macos-arm64"}[`${platform} ${arch}`]}var whole=(()=>{var __getOwnPropNames=Object.getOwnPropertyNames,__commonJS=(cb,mod)=>function(){try{return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).
exports,mod),mod.exports}catch(e){throw mod=0,e}},require_version=__commonJS({"node_modules/@renovatebot/pep440/lib/version.js"(exports,module){var VERSION_PATTERN=[
"v?","(?:","(?:(?<epoch>[0-9]+)!)?","(?<release>[0-9]+(?:\\.[0-9]+)*)","(?<pre>","[-_\\.]?","(?<pre_l>(a|b|c|rc|alpha|beta|pre|preview))","[-_\\.]?","(?<pre_n>[\
0-9]+)?",")?","(?<post>","(?:-(?<post_n1>[0-9]+))","|","(?:","[-_\\.]?","(?<post_l>post|rev|r)","[-_\\.]?","(?<post_n2>[0-9]+)?",")",")?","(?<dev>","[-_\\.]?","\
(?<dev_l>dev)","[-_\\.]?","(?<dev_n>[0-9]+)?",")?",")","(?:\\+(?<local>[a-z0-9]+(?:[-_\\.][a-z0-9]+)*))?"].join("");module.exports={VERSION_PATTERN,valid,clean,
explain,parse,stringify};var validRegex=new RegExp("^"+VERSION_PATTERN+"$","i");function valid(version){return validRegex.test(version)?version:null}var cleanRegex=new RegExp(
"^\\s*"+VERSION_PATTERN+"\\s*$","i");function clean(version){return stringify(parse(version,cleanRegex))}function parse(version,regex){let{groups}=(regex||validRegex).
exec(version)||{};return groups?{epoch:Number(groups.epoch?groups.epoch:0),release:groups.release.split(".").map(Number),pre:normalize_letter_version(groups.pre_l,
groups.pre_n),post:normalize_letter_version(groups.post_l,groups.post_n1||groups.post_n2),dev:normalize_letter_version(groups.dev_l,groups.dev_n),local:parse_local_version(
groups.local)}:null}function stringify(parsed){if(!parsed)return null;let{epoch,release,pre,post,dev,local}=parsed,parts=[];return epoch!==0&&parts.push(`${epoch}\
!`),parts.push(release.join(".")),pre&&parts.push(pre.join("")),post&&parts.push("."+post.join("")),dev&&parts.push("."+dev.join("")),local&&parts.push(`+${local}`),
parts.join("")}function normalize_letter_version(letterIn,numberIn){let letter=letterIn,number2=numberIn;return letter?(number2||(number2=0),letter=letter.toLowerCase(),
letter==="alpha"?letter="a":letter==="beta"?letter="b":["c","pre","preview"].includes(letter)?letter="rc":["rev","r"].includes(letter)&&(letter="post"),[letter,
Number(number2)]):!letter&&number2?(letter="post",[letter,Number(number2)]):null}function parse_local_version(local){return local?local.split(/[._-]/).map(part=>Number.
isNaN(Number(part))?part.toLowerCase():Number(part)):null}function explain(version){let parsed=parse(version);if(!parsed)return parsed;let{epoch,release,pre,post,
dev,local}=parsed,base_version="";epoch!==0&&(base_version+=epoch+"!"),base_version+=release.join(".");let is_prerelease=!!(dev||pre),is_devrelease=!!dev,is_postrelease=!!post;
return{epoch,release,pre,post:post&&post[1],dev:dev&&dev[1],local:local&&local.join("."),public:stringify(parsed).split("+",1)[0],base_version,is_prerelease,is_devrelease,
is_postrelease}}}}),require_operator=__commonJS({"node_modules/@renovatebot/pep440/lib/operator.js"(exports,module){var{parse}=require_version();module.exports=
{compare:compare2,rcompare,lt,le,eq,ne,ge,gt,"<":lt,"<=":le,"==":eq,"!=":ne,">=":ge,">":gt,"===":arbitrary};function lt(version,other){return compare2(version,other)<
0}function le(version,other){return compare2(version,other)<=0}function eq(version,other){return compare2(version,other)===0}function ne(version,other){return compare2(
version,other)!==0}function ge(version,other){return compare2(version,other)>=0}function gt(version,other){return compare2(version,other)>0}function arbitrary(version,other){
return version.toLowerCase()===other.toLowerCase()}function compare2(version,other){let parsedVersion=parse(version),parsedOther=parse(other),keyVersion=calculateKey(
parsedVersion),keyOther=calculateKey(parsedOther);return pyCompare(keyVersion,keyOther)}function rcompare(version,other){return-compare2(version,other)}function pyCompare(elemIn,otherIn){
let elem=elemIn,other=otherIn;if(elem===other)return 0;if(Array.isArray(elem)!==Array.isArray(other)&&(elem=Array.isArray(elem)?elem:[elem],other=Array.isArray(
other)?other:[other]),Array.isArray(elem)){let len=Math.min(elem.length,other.length);for(let i=0;i<len;i+=1){let res=pyCompare(elem[i],other[i]);if(res!==0)return res}
return elem.length-other.length}return elem===-1/0||other===1/0?-1:elem===1/0||other===-1/0?1:elem<other?-1:1}function calculateKey(input){let{epoch}=input,{release,
pre,post,local,dev}=input;for(release=release.concat(),release.reverse();release.length&&release[0]===0;)release.shift();return release.reverse(),!pre&&!post&&dev?
pre=-1/0:pre||(pre=1/0),post||(post=-1/0),dev||(dev=1/0),local?local=local.map(i=>Number.isNaN(Number(i))?[-1/0,i]:[Number(i),""]):local=-1/0,[epoch,release,pre,
post,dev,local]}}}),require_specifier=__commonJS({"node_modules/@renovatebot/pep440/lib/specifier.js"(exports,module){var{VERSION_PATTERN,explain:explainVersion}=require_version(),
Operator=require_operator(),RANGE_PATTERN=["(?<operator>(===|~=|==|!=|<=|>=|<|>))","\\s*","(","(?<version>(?:"+VERSION_PATTERN.replace(/\?<\w+>/g,"?:")+"))","(?\
<prefix>\\.\\*)?","|","(?<legacy>[^,;\\s)]+)",")"].join("");module.exports={RANGE_PATTERN,parse,satisfies:satisfies2,filter,validRange,maxSatisfying,minSatisfying};
var isEqualityOperator=op=>["==","!=","==="].includes(op),rangeRegex=new RegExp("^"+RANGE_PATTERN+"$","i");function parse(ranges){if(!ranges.trim())return[];let specifiers=ranges.
split(",").map(range2=>rangeRegex.exec(range2.trim())||{}).map(({groups})=>{if(!groups)return null;let{...spec}=groups,{operator,version,prefix,legacy}=groups;return version&&
(spec={...spec,...explainVersion(version)},operator==="~="&&spec.release.length<2||!isEqualityOperator(operator)&&spec.local||prefix&&(!isEqualityOperator(operator)||
spec.dev||spec.local))||legacy&&operator!=="==="?null:spec});return specifiers.filter(Boolean).length!==specifiers.length?null:specifiers}function filter(versions,specifier,options={}){
let filtered=pick(versions,specifier,options);return filtered.length===0&&options.prereleases===void 0?pick(versions,specifier,{prereleases:!0}):filtered}function maxSatisfying(versions,range2,options){
let found=filter(versions,range2,options).sort(Operator.compare);return found.length===0?null:found[found.length-1]}function minSatisfying(versions,range2,options){
let found=filter(versions,range2,options).sort(Operator.compare);return found.length===0?null:found[0]}function pick(versions,specifier,options){let parsed=parse(
specifier);return parsed?versions.filter(version=>{let explained=explainVersion(version);return parsed.length?parsed.reduce((pass,spec)=>pass?contains({...spec,
...options},{version,explained}):!1,!0):explained&&!(explained.is_prerelease&&!options.prereleases)}):[]}function satisfies2(version,specifier,options={}){return pick(
[version],specifier,options).length===1}function arrayStartsWith(array,prefix){if(prefix.length>array.length)return!1;for(let i=0;i<prefix.length;i+=1)if(prefix[i]!==
array[i])return!1;return!0}function contains(specifier,input){let{explained}=input,{version}=input,{...spec}=specifier;if(spec.prereleases===void 0&&(spec.prereleases=
spec.is_prerelease),explained&&explained.is_prerelease&&!spec.prereleases)return!1;if(spec.operator==="~="){let compatiblePrefix=spec.release.slice(0,-1).concat(
"*").join(".");return spec.epoch&&(compatiblePrefix=spec.epoch+"!"+compatiblePrefix),satisfies2(version,`>=${spec.version}, ==${compatiblePrefix}`,{prereleases:spec.
prereleases})}if(spec.prefix){let isMatching=explained.epoch===spec.epoch&&arrayStartsWith(explained.release,spec.release);return spec.operator!=="!="?isMatching:
!isMatching}if(explained&&explained.local&&spec.version&&(version=explained.public,spec.version=explainVersion(spec.version).public),(spec.operator==="<"||spec.
operator===">")&&Operator.eq(spec.release.join("."),explained.release.join(".")))return!1;let op=Operator[spec.operator];return op(version,spec.version||spec.legacy)}
function validRange(specifier){return!!parse(specifier)}}}),require_semantic=__commonJS({"node_modules/@renovatebot/pep440/lib/semantic.js"(exports,module){var{
explain,parse,stringify}=require_version();module.exports={major,minor,patch,inc};function major(input){let version=explain(input);if(!version)throw new TypeError(
"Invalid Version: "+input);return version.release[0]}function minor(input){let version=explain(input);if(!version)throw new TypeError("Invalid Version: "+input);
return version.release.length<2?0:version.release[1]}function patch(input){let version=explain(input);if(!version)throw new TypeError("Invalid Version: "+input);
return version.release.length<3?0:version.release[2]}function inc(input,release,preReleaseIdentifier){let identifier2=preReleaseIdentifier||"a",version=parse(input);
if(!version||!["a","b","c","rc","alpha","beta","pre","preview"].includes(identifier2))return null;switch(release){case"premajor":{let[majorVersion]=version.release;
version.release.fill(0),version.release[0]=majorVersion+1}version.pre=[identifier2,0],delete version.post,delete version.dev,delete version.local;break;case"pre\
minor":{let[majorVersion,minorVersion=0]=version.release;version.release.fill(0),version.release[0]=majorVersion,version.release[1]=minorVersion+1}version.pre=[
identifier2,0],delete version.post,delete version.dev,delete version.local;break;case"prepatch":{let[majorVersion,minorVersion=0,patchVersion=0]=version.release;
version.release.fill(0),version.release[0]=majorVersion,version.release[1]=minorVersion,version.release[2]=patchVersion+1}version.pre=[identifier2,0],delete version.
post,delete version.dev,delete version.local;break;case"prerelease":if(version.pre===null){let[majorVersion,minorVersion=0,patchVersion=0]=version.release;version.
release.fill(0),version.release[0]=majorVersion,version.release[1]=minorVersion,version.release[2]=patchVersion+1,version.pre=[identifier2,0]}else{preReleaseIdentifier===
void 0&&version.pre!==null&&([identifier2]=version.pre);let[letter,number2]=version.pre;letter===identifier2?version.pre=[letter,number2+1]:version.pre=[identifier2,
0]}delete version.post,delete version.dev,delete version.local;break;case"major":if(version.release.slice(1).some(value=>value!==0)||version.pre===null){let[majorVersion]=version.
release;version.release.fill(0),version.release[0]=majorVersion+1}delete version.pre,delete version.post,delete version.dev,delete version.local;break;case"mino\
r":if(version.release.slice(2).some(value=>value!==0)||version.pre===null){let[majorVersion,minorVersion=0]=version.release;version.release.fill(0),version.release[0]=
majorVersion,version.release[1]=minorVersion+1}delete version.pre,delete version.post,delete version.dev,delete version.local;break;case"patch":if(version.release.
slice(3).some(value=>value!==0)||version.pre===null){let[majorVersion,minorVersion=0,patchVersion=0]=version.release;version.release.fill(0),version.release[0]=
majorVersion,version.release[1]=minorVersion,version.release[2]=patchVersion+1}delete version.pre,delete version.post,delete version.dev,delete version.local;break;default:
return null}return stringify(version)}}}),require_index=__commonJS({"node_modules/@renovatebot/pep440/index.js"(exports,module){var{valid,clean,explain,parse}=require_version(),
{lt,le,eq,ne,ge,gt,compare:compare2,rcompare}=require_operator(),{filter,maxSatisfying,minSatisfying,RANGE_PATTERN,satisfies:satisfies2,validRange}=require_specifier(),
{major,minor,patch,inc}=require_semantic();module.exports={valid,clean,explain,parse,lt,le,lte:le,eq,ne,neq:ne,ge,gte:ge,gt,compare:compare2,rcompare,filter,maxSatisfying,
minSatisfying,RANGE_PATTERN,satisfies:satisfies2,validRange,major,minor,patch,inc}}});return require_index()})(),pep440_default=whole;var PLAIN=/^(?:0|[1-9]\d{0,8})(?:\.(?:0|[1-9]\d{0,8}))*$/,isPlain=version=>PLAIN.test(version),isValid=version=>isPlain(version)||pep440_default.valid(version)!==
null;function compare(a,b){if(!isPlain(a)||!isPlain(b))return pep440_default.compare(a,b);let[x,y]=[a.split("."),b.split(".")];for(let i=0;i<x.length||i<y.length;i++){
let difference=Number(x[i]??0)-Number(y[i]??0);if(difference!==0)return Math.sign(difference)}return 0}var normalizeVersion=version=>isPlain(version)?version:pep440_default.
clean(version)?.replaceAll(",",".");function compareVersions(a,b){let[validA,validB]=[isValid(a),isValid(b)];return validA&&validB?compare(a,b):validA!==validB?
validA?1:-1:a<b?-1:a>b?1:0}var CLAUSE=/^(===|~=|==|!=|<=|>=|<|>)\s*(\S+)$/;function parseSpecifier(text2){let clauses=text2.split(",").map(part=>part.trim()).filter(
Boolean).map(parseClause);return clauses.every(clause=>clause!==void 0)?clauses:void 0}function parseClause(text2){let[,operator,version]=CLAUSE.exec(text2)??[];
if(!operator||!version)return;if(operator==="===")return{operator,version};let starred=version.endsWith(".*")&&(operator==="=="||operator==="!=");return isValid(
starred?version.slice(0,-2):version)?{operator,version}:void 0}var isSpecifier=text2=>text2.replace(/,\s*$/,"").split(",").every(part=>isClause(part.trim())),RELEASE=/^v?(?:\d+!)?\d+(?:\.\d+)*$/i;
function isClause(text2){let[,operator="",version=""]=CLAUSE.exec(text2)??[],exact=operator==="=="||operator==="!=";return operator==="==="?!/[;)]/.test(version):
version.endsWith(".*")?exact&&RELEASE.test(version.slice(0,-2)):version.includes("+")&&!exact?!1:pep440_default.valid(version)!==null&&(operator!=="~="||(pep440_default.
explain(version)?.release.length??0)>1)}function satisfies(version,specifier){return(parseSpecifier(specifier)??[]).every(clause=>satisfiesClause(version,clause))}
function satisfiesClause(version,{operator,version:bound}){if(operator==="===")return version.toLowerCase()===bound.toLowerCase();if(!isValid(version))return!1;
switch(operator){case"==":return equals(version,bound);case"!=":return!equals(version,bound);case">=":return compare(publicPart(version),bound)>=0;case"<=":return compare(
publicPart(version),bound)<=0;case">":return isAbove(version,bound);case"<":return isBelow(version,bound);default:return isCompatible(version,bound)}}var publicPart=version=>version.
split("+")[0];function equals(version,bound){return bound.endsWith(".*")?startsWith(version,bound.slice(0,-2)):compare(bound.includes("+")?version:publicPart(version),
bound)===0}function startsWith(version,prefix){let[whole2,start]=[pep440_default.explain(version),pep440_default.explain(prefix)];return!whole2||!start||whole2.
epoch!==start.epoch?!1:start.release.every((part,index)=>part===(whole2.release[index]??0))}var base=version=>pep440_default.explain(version)?.base_version??version;
function isAbove(version,bound){if(compare(version,bound)<=0)return!1;if(isPlain(version)||pep440_default.compare(base(version),base(bound))!==0)return!0;let[whole2,
limit]=[pep440_default.explain(version),pep440_default.explain(bound)];return!version.includes("+")&&(!whole2?.is_postrelease||!!limit?.is_postrelease)}function isBelow(version,bound){
if(compare(version,bound)>=0)return!1;if(isPlain(version))return!0;let[whole2,limit]=[pep440_default.explain(version),pep440_default.explain(bound)];return!whole2?.
is_prerelease||limit?.is_prerelease?!0:pep440_default.compare(base(version),base(bound))!==0}function isCompatible(version,bound){let limit=pep440_default.explain(
bound);if(!limit)return!1;let epoch=limit.epoch?`${limit.epoch}!`:"";return pep440_default.compare(publicPart(version),bound)>=0&&startsWith(version,epoch+limit.
release.slice(0,-1).join("."))}var standardSpecifier=requiresPython=>requiresPython?.includes("||")?void 0:requiresPython;var enableGroups=["cpython-prerelease","graalpy","pypy","pypy-eol","pyodide-eol","pyodide-prerelease"];function selectIdentifiers(system,selection,machine){let archs=parseArchitectures(
selection.archs,system,machine),[isBuilt,isSkipped]=[selector(selection.build),selector(selection.skip)];return identifiersOf(system).filter(each=>archs.has(each.
arch)&&canRun(each,machine)&&isSupported(each,selection)&&isEnabled(each,selection.enable)&&isBuilt(each.id)&&!isSkipped(each.id))}function identifiersFor(target,selection){
let{system,machine}=targetFacts(target);return selectIdentifiers(system,selection,machine).filter(({platform})=>platform===platformOf(target))}var canRun=({implementation,
platform},machine)=>machine!=="x86_64"||platform!=="macosx_arm64"||implementation==="cp",isSupported=({minor},{requiresPython})=>requiresPython===void 0||satisfies(
`3.${minor}.99`,requiresPython);function isEnabled(identifier2,enable){let group2=groupOf(identifier2);return group2===void 0||enable.has(group2)}function groupOf({
implementation,minor}){if(implementation==="gp")return"graalpy";if(implementation==="pp")return minor<=10?"pypy-eol":"pypy"}var FOREIGN=/pyodide|android|ios/;function deadSelectors(patterns,enable){
let enabled=["linux","macos","windows"].flatMap(identifiersOf).filter(each=>isEnabled(each,enable));return words(patterns).filter(pattern=>!FOREIGN.test(pattern)&&
!enabled.some(({id})=>selector(pattern)(id)))}var Entry=Object.assign(function(){},{prototype:Object.create(null)}),PLAIN2=String.raw`[^"\\\x00-\x1f\x7f]*`,WHOLE=String.raw`0|[1-9]\d{0,14}`,PAIR=new RegExp(
`(?:([\\w-]+)|"(${PLAIN2})") = (?:"(${PLAIN2})")?`,"y"),FLAT=new RegExp(`{ ?([\\w-]+) = "(${PLAIN2})"(?:, ([\\w-]+) = "(${PLAIN2})")?(?:, ([\\w-]+) = (${WHOLE})\
)?(?:, ([\\w-]+) = "(${PLAIN2})")? ?}`,"y"),TEXT=new RegExp(`"${PLAIN2}(?:\\\\["\\\\]${PLAIN2})*"`,"y"),LITERAL=new RegExp(`(?:true|false|${WHOLE})(?=[\\n,} \\]]|\
$)`,"y"),SPACE=/[ \n]*/y,MAX_DEPTH=8,Cursor=class{text;at=0;#depth=0;constructor(text2){this.text=text2}pair(table2,special){let{1:bare,2:quoted="",3:text2}=this.
match(PAIR)??fail(),key=bare??quoted;set(table2,key,text2??special?.(key)??this.value())}value(){let first=this.text[this.at];if(first==="{")return this.#flatTable()??
this.#nested(()=>this.#inlineTable());if(first==="[")return this.#nested(()=>this.#array());let literal=this.take(first==='"'?TEXT:LITERAL);return literal.includes(
"\\")?JSON.parse(literal):first==='"'?literal.slice(1,-1):literal==="true"||literal!=="false"&&Number(literal)}#nested(read){++this.#depth>MAX_DEPTH&&fail(),this.
at++;let value=read();return this.#depth--,value}#array(){let items=[];for(;;){if(this.take(SPACE),this.takes("]"))return items;if(items.push(this.value()),this.
take(SPACE),!this.takes(","))return this.expect("]"),items}}#flatTable(){let found=this.match(FLAT);if(!found)return;let table2=new Entry;for(let i=1;i<found.length;i+=
2){let key=found[i];key!==void 0&&set(table2,key,i===5?Number(found[6]):found[i+1])}return table2}#inlineTable(){let table2=new Entry;do this.takes(" "),this.text[this.
at]!=="}"&&this.pair(table2);while(this.takes(","));return this.takes(" "),this.expect("}"),table2}takes(sign){return this.text[this.at]!==sign?!1:(this.at++,!0)}expect(sign){
this.takes(sign)||fail()}match(pattern){pattern.lastIndex=this.at;let match=pattern.exec(this.text);return match&&(this.at=pattern.lastIndex),match}take(pattern){
let start=this.at;return this.passes(pattern)?this.text.slice(start,this.at):fail()}passes(pattern){return pattern.lastIndex=this.at,pattern.test(this.text)?(this.
at=pattern.lastIndex,!0):!1}};function set(table2,key,value){key in table2&&fail(),table2[key]=value}function fail(){throw new Error("not as tools write it")}var TEXT2=String.raw`"[^"\\\x00-\x1f\x7f]+"`,DIGEST="[0-9a-f]".repeat(64),WHOLE2=String.raw`(?:0|[1-9]\d{0,14})`;function filesPattern(key){let one=`\\{ ?${key}\
 = ${TEXT2}, hash = "sha256:${DIGEST}"(?:, size = ${WHOLE2})?(?:, upload-time = ${TEXT2})? ?\\}`;return{one,list:`\\[\\n(?:    ${one},\\n)+\\]`}}var either=({one,
list:list2})=>new RegExp(`${list2}|${one}`,"y"),PATTERNS={file:either(filesPattern("file")),url:either(filesPattern("url"))},BEFORE_HASH='hash = "',HASH_LENGTH=71,
FileList=class _FileList{#text;constructor(text2){this.#text=text2}static of(text2){return new _FileList(text2)}static at(cursor,key){let start=cursor.at;return cursor.
passes(PATTERNS[key])?new _FileList(cursor.text.slice(start,cursor.at)):void 0}hashes(){let found=[];for(let at=this.#text.indexOf(BEFORE_HASH);at>=0;at=this.#text.
indexOf(BEFORE_HASH,at+HASH_LENGTH))found.push(this.#text.slice(at+BEFORE_HASH.length,at+BEFORE_HASH.length+HASH_LENGTH));return found}read(){return new Cursor(
this.#text).value()}};var PROJECT_NAME=/^[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?$/i,NORMALIZED=/^[a-z0-9]+(?:-[a-z0-9]+)*$/;function normalizeName(name){return NORMALIZED.test(name)?name:name.
toLowerCase().replace(/[-_.]+/g,"-")}var isName=name=>name.length<=214&&PROJECT_NAME.test(name),projectOf=file=>normalizeName(file.split("-")[0]??"");function isOwn(app,file){
let[name,project]=[normalizeName(app),projectOf(file)];return project===name||project.startsWith(`${name}-`)&&project.endsWith("-locked")}var isPylockName=file=>/^pylock(?:\.[^.]+)?\.toml$/.
test(file),escapeName=name=>normalizeName(name).replaceAll("-","_"),portableFolder=({name,version})=>`${escapeName(name)}-${version}`,appFolder=name=>`${name.replaceAll(
/[/:\\]/g,"-").replace(/^[.\s]+/,"").slice(0,100).trim()||"Application"}.app`,bundleIdentifier=text2=>text2.replaceAll(/[^A-Za-z0-9.-]/g,"-"),mailbox=/^[^<>,\p{Cc}]*[^<>,\s\p{Cc}] <[^<>\s@]+@[^<>\s@]+>$/u;function lineWhere(text2,test){let index=text2.split(`
`).findIndex(line=>test(line.trim()));return index<0?void 0:index+1}function lineOfKey(text2,key){let parts=key.replaceAll(/\[\d+\]/g,"").split("."),last=parts.
at(-1),table2=parts.slice(0,-1).join("."),lines=text2.split(`
`).map(line=>line.trim()),header=lines.findIndex(line=>isHeader(line,table2)),setting=lines.findIndex((line,i)=>i>header&&isSetting(line,last)),found=setting>=0?
setting:lines.findIndex(line=>isHeader(line,key));return found>=0||header>=0?(found>=0?found:header)+1:table2===""?void 0:lineOfKey(text2,table2)}function lineInNth(text2,table2,nth,key){
let lines=text2.split(`
`).map(line=>line.trim()),starts=lines.flatMap((line,i)=>line.startsWith("[[")&&isHeader(line,table2)?[i]:[]),[start,end]=[starts[nth],starts[nth+1]??lines.length];
if(start===void 0)return;let last=key.replaceAll(/\[\d+\]/g,"").split(".").at(-1),setting=lines.findIndex((line,i)=>i>start&&i<end&&(isSetting(line,last)||isHeader(
line,`${table2}.${last}`)));return(setting>=0?setting:start)+1}var isHeader=(line,table2)=>table2!==""&&line.startsWith("[")&&line.replaceAll(/[[\]\s"']/g,"")===
table2;function isSetting(line,key){let equals2=line.indexOf("=");return equals2>0&&line.slice(0,equals2).trim().replaceAll(/["']/g,"")===key}function lineOfPackage(text2,name,version){
let wanted=normalizeName(name),lines=text2.split(`
`),candidates=lines.flatMap((line,index)=>namedBy(line)===wanted?[index]:[]),found=candidates.find(at=>version===void 0||lines.slice(at,at+3).some(line=>line.includes(
version)))??candidates[0];return found===void 0?void 0:found+1}var NAMED=[/^\s*name *= *["']([^"']+)["']/,/^\s*"([^"]+)": \{/,/^([A-Za-z0-9][\w.-]*)(?:\[[^\]]*\])?\s*(?:==|@)/,
/[#&]egg=([\w.-]+)/];function namedBy(line){for(let pattern of NAMED){let name=pattern.exec(line)?.[1];if(name)return normalizeName(name)}}var Shape=class _Shape{file;text;problems;#lineOf;constructor(file,text2,lineOf=key=>lineOfKey(text2,key),problems=[]){this.file=file,this.text=text2,this.#lineOf=
lineOf,this.problems=problems}nth(table2,nth){return new _Shape(this.file,this.text,key=>lineInNth(this.text,table2,nth,key),this.problems)}table(value,key){return value===
void 0?{}:value instanceof FileList?this.table(value.read(),key):isTable(value)?value:this.#wrong(value,key,"a table",{})}list(value,key){return value===void 0?
[]:value instanceof FileList?this.list(value.read(),key):Array.isArray(value)?value:this.#wrong(value,key,"a list",[])}tables(value,key){return this.list(value,
key).map((item,i)=>isTable(item)?item:this.table(item,`${key}[${i}]`))}strings(value,key){let list2=this.list(value,key);return list2.every(item=>typeof item=="\
string")?[...list2]:list2.flatMap((item,i)=>this.string(item,`${key}[${i}]`)??[])}string(value,key){return value===void 0||typeof value=="string"?value:this.#wrong(
value,key,"a text",void 0)}flag(value,key){return value===void 0||typeof value=="boolean"?value===!0:this.#wrong(value,key,"true or false",!1)}required(value,key){
return typeof value=="string"&&value!==""?value:value!==void 0&&value!==""?this.#wrong(value,key,"a text",""):(this.add("missing-value",`${key} is missing`,"Wri\
te the file again with its own tool",key),"")}add(code,fact,fix,key,line=this.#lineOf(key)){this.problems.push({code,fact,fix,where:{file:this.file,...line?{line}:
{},...line?{}:{key}}})}finish(){if(this.problems.length>0)throw new ReleaseError(this.problems,2)}#wrong(value,key,wanted,instead){return this.add("wrong-type",
`${key} is ${shown(value)}, where ${wanted} belongs`,"Correct it, or write the file again with its own tool",key),instead}},shown=value=>Array.isArray(value)?"a\
 list":value===null?"null":isTable(value)?"a table":`${typeof value} ${String(value)}`,isTable=value=>typeof value=="object"&&value!==null&&!Array.isArray(value)&&
!(value instanceof Date),optional=(key,value)=>value===void 0?{}:{[key]:value};var inProject=[/^(?!\/|\.\/)(?!(.*\/)?\.\.(\/|$))\S.*$/,"a file inside the project"],signFields={tool:choice(["osslsigncode"],{doc:"`osslsigncode`: with the cer\
tificate that the input `sign-pkcs12` has, or with the key that `pkcs11` names"}),pkcs11:group({module:text({doc:"The library of the token, absolute",required:!0,
pattern:[/^(\/|[A-Za-z]:[\\/])\S/,"an absolute path"]}),key:text({doc:"The URI of the private key (RFC 7512), without its PIN",required:!0,pattern:[/^pkcs11:(?!.*\bpin-(value|source)=)\S+$/,
"a URI such as pkcs11:token=release;object=code, without a PIN: that is the input sign-password"]}),certificate:path({doc:"The certificate and those above it as\
 PEM, relative to the project",required:!0,pattern:inProject})},{doc:"A key that stays in its token or service (PKCS#11)"}),command:list(text({doc:"A word"}),{doc:"\
Instead of `tool`: a program and its arguments, each as it stands, for no shell; `{file}` stands for the file that it signs in place"}),environment:list(text({doc:"\
A name",pattern:[/^[A-Za-z_]\w*$/,"the name of a variable"]}),{doc:"Variables that `command` sees besides PATH and the home folder. Their values are secret"}),timestamp:text(
{doc:"RFC 3161 servers, with spaces between them: the first that answers is taken. `command`: the command asks one. `none`: signatures end with the certificate",
pattern:[/^(none|command|https?:\/\/[^\s@]+( +https?:\/\/[^\s@]+)*)$/,"addresses without credentials, 'command' or 'none'"]}),roots:path({doc:"What signatures a\
nd timestamps are verified against: certificates as PEM, relative to the project. Default: those that the system trusts",pattern:inProject})},signingFiles=({pkcs11,
roots}={})=>({...pkcs11?.certificate&&{"sign.pkcs11.certificate":pkcs11.certificate},...roots&&{"sign.roots":roots}}),plannedSigningFiles=signing=>signingFiles(
{...signing?.by.kind==="pkcs11"&&{pkcs11:signing.by},...signing?.roots&&{roots:signing.roots}});function signingOf(said,absent,report){let by=refuseUnclear(said,
report)?void 0:signer(said);refuseTimestamp(said,report);for(let[key,file]of Object.entries(signingFiles(said)))absent.includes(file)&&report(`client.${key}`,`t\
here is no ${file}`,"Name a file of the project, relative to its folder");if(!(!by||!said.timestamp))return{by,timestamp:said.timestamp==="none"||said.timestamp===
"command"?said.timestamp:said.timestamp.split(/ +/),...said.roots&&{roots:said.roots}}}var signer=({pkcs11,command,environment})=>command.length>0?{kind:"comman\
d",argv:command,environment}:pkcs11?{kind:"pkcs11",...pkcs11}:{kind:"pkcs12"};function refuseUnclear({tool,pkcs11,command,environment},report){let hook=command.
length>0,found=[[!!tool&&hook,"command","both a tool and a command would sign","Keep one of client.sign.tool and client.sign.command"],[!tool&&!hook,"tool","nob\
ody says what signs","Write 'tool: osslsigncode', or give a command"],[!!pkcs11&&!tool,"pkcs11","a PKCS#11 key is named, and no tool that signs with it","Write \
'tool: osslsigncode', or leave pkcs11 out"],[hook&&!command.some(word=>word.includes("{file}")),"command","the command is not told which file to sign","Put '{fi\
le}' where the command takes the path of the file"],[environment.length>0&&!hook,"environment","variables are named for a command, and there is none","Give the \
command, or leave environment out"]].filter(([applies])=>applies);for(let[,key,fact,fix]of found)report(`client.sign.${key}`,fact,fix);return found.length>0}function refuseTimestamp({
command,timestamp},report){let hook=command.length>0,key="client.sign.timestamp";timestamp?hook&&timestamp.startsWith("http")?report(key,"a command asks for tim\
estamps by itself","Tell the command the address, and write 'command' here, or 'none'"):!hook&&timestamp==="command"&&report(key,"no command signs that could as\
k for a timestamp","Name an RFC 3161 server, or write 'none'"):report(key,"nobody says whether signatures are timestamped: without a timestamp they end with the\
 certificate",`Name the RFC 3161 server of whoever issued the certificate${hook?"'s signer with 'command'":""}, or write 'none'`)}var sha256=data=>process.getBuiltinModule("node:crypto").createHash("sha256").update(data).digest("hex");

return{abiPattern,parseAbi,abiOf,associationFields,associationsOf,sizePattern,parseSize,compilerCaches,cacheOf,refuseUselessCache,sha256,builders,bundles,packagers,destinations,feeds,groupBy,signMacosFields,macosSigningFiles,macosSigningOf,isArchitecture,selector,words,normalizeVersion,compareVersions,parseSpecifier,isSpecifier,satisfies,standardSpecifier,enableGroups,identifiersFor,deadSelectors,Entry,Cursor,set,fail,filesPattern,FileList,normalizeName,isName,projectOf,isOwn,isPylockName,escapeName,portableFolder,appFolder,bundleIdentifier,mailbox,lineWhere,lineOfKey,lineOfPackage,Shape,shown,isTable,optional,signFields,signingFiles,plannedSigningFiles,signingOf,targets,targetFacts,targetOf}})