import{ReleaseError,choice,flag,group,list,misconfigured,number,path,text}from"./chunk-6IOMZQNL.js";import{__commonJS,__toESM}from"./chunk-SQ6OKIXB.js";var require_version=__commonJS({"node_modules/@renovatebot/pep440/lib/version.js"(exports,module){var VERSION_PATTERN=["v?","(?:","(?:(?<epoch>[0-9]+)!)?","(?<r\
elease>[0-9]+(?:\\.[0-9]+)*)","(?<pre>","[-_\\.]?","(?<pre_l>(a|b|c|rc|alpha|beta|pre|preview))","[-_\\.]?","(?<pre_n>[0-9]+)?",")?","(?<post>","(?:-(?<post_n1>\
[0-9]+))","|","(?:","[-_\\.]?","(?<post_l>post|rev|r)","[-_\\.]?","(?<post_n2>[0-9]+)?",")",")?","(?<dev>","[-_\\.]?","(?<dev_l>dev)","[-_\\.]?","(?<dev_n>[0-9]\
+)?",")?",")","(?:\\+(?<local>[a-z0-9]+(?:[-_\\.][a-z0-9]+)*))?"].join("");module.exports={VERSION_PATTERN,valid,clean,explain,parse,stringify};var validRegex=new RegExp(
"^"+VERSION_PATTERN+"$","i");function valid(version){return validRegex.test(version)?version:null}var cleanRegex=new RegExp("^\\s*"+VERSION_PATTERN+"\\s*$","i");
function clean(version){return stringify(parse(version,cleanRegex))}function parse(version,regex){const{groups}=(regex||validRegex).exec(version)||{};if(!groups){
return null}const parsed={epoch:Number(groups.epoch?groups.epoch:0),release:groups.release.split(".").map(Number),pre:normalize_letter_version(groups.pre_l,groups.
pre_n),post:normalize_letter_version(groups.post_l,groups.post_n1||groups.post_n2),dev:normalize_letter_version(groups.dev_l,groups.dev_n),local:parse_local_version(
groups.local)};return parsed}function stringify(parsed){if(!parsed){return null}const{epoch,release,pre,post,dev,local}=parsed;const parts=[];if(epoch!==0){parts.
push(`${epoch}!`)}parts.push(release.join("."));if(pre){parts.push(pre.join(""))}if(post){parts.push("."+post.join(""))}if(dev){parts.push("."+dev.join(""))}if(local){
parts.push(`+${local}`)}return parts.join("")}function normalize_letter_version(letterIn,numberIn){let letter=letterIn;let number2=numberIn;if(letter){if(!number2){
number2=0}letter=letter.toLowerCase();if(letter==="alpha"){letter="a"}else if(letter==="beta"){letter="b"}else if(["c","pre","preview"].includes(letter)){letter=
"rc"}else if(["rev","r"].includes(letter)){letter="post"}return[letter,Number(number2)]}if(!letter&&number2){letter="post";return[letter,Number(number2)]}return null}
function parse_local_version(local){if(local){return local.split(/[._-]/).map(part=>Number.isNaN(Number(part))?part.toLowerCase():Number(part))}return null}function explain(version){
const parsed=parse(version);if(!parsed){return parsed}const{epoch,release,pre,post,dev,local}=parsed;let base_version="";if(epoch!==0){base_version+=epoch+"!"}base_version+=
release.join(".");const is_prerelease=Boolean(dev||pre);const is_devrelease=Boolean(dev);const is_postrelease=Boolean(post);return{epoch,release,pre,post:post?post[1]:
post,dev:dev?dev[1]:dev,local:local?local.join("."):local,public:stringify(parsed).split("+",1)[0],base_version,is_prerelease,is_devrelease,is_postrelease}}}});var require_operator=__commonJS({"node_modules/@renovatebot/pep440/lib/operator.js"(exports,module){var{parse}=require_version();module.exports={compare:compare2,
rcompare,lt,le,eq,ne,ge,gt,"<":lt,"<=":le,"==":eq,"!=":ne,">=":ge,">":gt,"===":arbitrary};function lt(version,other){return compare2(version,other)<0}function le(version,other){
return compare2(version,other)<=0}function eq(version,other){return compare2(version,other)===0}function ne(version,other){return compare2(version,other)!==0}function ge(version,other){
return compare2(version,other)>=0}function gt(version,other){return compare2(version,other)>0}function arbitrary(version,other){return version.toLowerCase()===other.
toLowerCase()}function compare2(version,other){const parsedVersion=parse(version);const parsedOther=parse(other);const keyVersion=calculateKey(parsedVersion);const keyOther=calculateKey(
parsedOther);return pyCompare(keyVersion,keyOther)}function rcompare(version,other){return-compare2(version,other)}function pyCompare(elemIn,otherIn){let elem=elemIn;
let other=otherIn;if(elem===other){return 0}if(Array.isArray(elem)!==Array.isArray(other)){elem=Array.isArray(elem)?elem:[elem];other=Array.isArray(other)?other:
[other]}if(Array.isArray(elem)){const len=Math.min(elem.length,other.length);for(let i=0;i<len;i+=1){const res=pyCompare(elem[i],other[i]);if(res!==0){return res}}
return elem.length-other.length}if(elem===-Infinity||other===Infinity){return-1}if(elem===Infinity||other===-Infinity){return 1}return elem<other?-1:1}function calculateKey(input){
const{epoch}=input;let{release,pre,post,local,dev}=input;release=release.concat();release.reverse();while(release.length&&release[0]===0){release.shift()}release.
reverse();if(!pre&&!post&&dev)pre=-Infinity;else if(!pre)pre=Infinity;if(!post)post=-Infinity;if(!dev)dev=Infinity;if(!local){local=-Infinity}else{local=local.map(
i=>Number.isNaN(Number(i))?[-Infinity,i]:[Number(i),""])}return[epoch,release,pre,post,dev,local]}}});var require_specifier=__commonJS({"node_modules/@renovatebot/pep440/lib/specifier.js"(exports,module){var{VERSION_PATTERN,explain:explainVersion}=require_version();
var Operator=require_operator();var RANGE_PATTERN=["(?<operator>(===|~=|==|!=|<=|>=|<|>))","\\s*","(","(?<version>(?:"+VERSION_PATTERN.replace(/\?<\w+>/g,"?:")+
"))","(?<prefix>\\.\\*)?","|","(?<legacy>[^,;\\s)]+)",")"].join("");module.exports={RANGE_PATTERN,parse,satisfies:satisfies2,filter,validRange,maxSatisfying,minSatisfying};
var isEqualityOperator=op=>["==","!=","==="].includes(op);var rangeRegex=new RegExp("^"+RANGE_PATTERN+"$","i");function parse(ranges){if(!ranges.trim()){return[]}
const specifiers=ranges.split(",").map(range2=>rangeRegex.exec(range2.trim())||{}).map(({groups})=>{if(!groups){return null}let{...spec}=groups;const{operator,version,
prefix,legacy}=groups;if(version){spec={...spec,...explainVersion(version)};if(operator==="~="){if(spec.release.length<2){return null}}if(!isEqualityOperator(operator)&&
spec.local){return null}if(prefix){if(!isEqualityOperator(operator)||spec.dev||spec.local){return null}}}if(legacy&&operator!=="==="){return null}return spec});
if(specifiers.filter(Boolean).length!==specifiers.length){return null}return specifiers}function filter(versions,specifier,options={}){const filtered=pick(versions,
specifier,options);if(filtered.length===0&&options.prereleases===void 0){return pick(versions,specifier,{prereleases:true})}return filtered}function maxSatisfying(versions,range2,options){
const found=filter(versions,range2,options).sort(Operator.compare);return found.length===0?null:found[found.length-1]}function minSatisfying(versions,range2,options){
const found=filter(versions,range2,options).sort(Operator.compare);return found.length===0?null:found[0]}function pick(versions,specifier,options){const parsed=parse(
specifier);if(!parsed){return[]}return versions.filter(version=>{const explained=explainVersion(version);if(!parsed.length){return explained&&!(explained.is_prerelease&&
!options.prereleases)}return parsed.reduce((pass,spec)=>{if(!pass){return false}return contains({...spec,...options},{version,explained})},true)})}function satisfies2(version,specifier,options={}){
const filtered=pick([version],specifier,options);return filtered.length===1}function arrayStartsWith(array,prefix){if(prefix.length>array.length){return false}for(let i=0;i<
prefix.length;i+=1){if(prefix[i]!==array[i]){return false}}return true}function contains(specifier,input){const{explained}=input;let{version}=input;const{...spec}=specifier;
if(spec.prereleases===void 0){spec.prereleases=spec.is_prerelease}if(explained&&explained.is_prerelease&&!spec.prereleases){return false}if(spec.operator==="~="){
let compatiblePrefix=spec.release.slice(0,-1).concat("*").join(".");if(spec.epoch){compatiblePrefix=spec.epoch+"!"+compatiblePrefix}return satisfies2(version,`>\
=${spec.version}, ==${compatiblePrefix}`,{prereleases:spec.prereleases})}if(spec.prefix){const isMatching=explained.epoch===spec.epoch&&arrayStartsWith(explained.
release,spec.release);const isEquality=spec.operator!=="!=";return isEquality?isMatching:!isMatching}if(explained){if(explained.local&&spec.version){version=explained.
public;spec.version=explainVersion(spec.version).public}}if(spec.operator==="<"||spec.operator===">"){if(Operator.eq(spec.release.join("."),explained.release.join(
"."))){return false}}const op=Operator[spec.operator];return op(version,spec.version||spec.legacy)}function validRange(specifier){return Boolean(parse(specifier))}}});var require_semantic=__commonJS({"node_modules/@renovatebot/pep440/lib/semantic.js"(exports,module){var{explain,parse,stringify}=require_version();module.exports=
{major,minor,patch,inc};function major(input){const version=explain(input);if(!version){throw new TypeError("Invalid Version: "+input)}return version.release[0]}
function minor(input){const version=explain(input);if(!version){throw new TypeError("Invalid Version: "+input)}if(version.release.length<2){return 0}return version.
release[1]}function patch(input){const version=explain(input);if(!version){throw new TypeError("Invalid Version: "+input)}if(version.release.length<3){return 0}
return version.release[2]}function inc(input,release,preReleaseIdentifier){let identifier2=preReleaseIdentifier||`a`;const version=parse(input);if(!version){return null}
if(!["a","b","c","rc","alpha","beta","pre","preview"].includes(identifier2)){return null}switch(release){case"premajor":{const[majorVersion]=version.release;version.
release.fill(0);version.release[0]=majorVersion+1}version.pre=[identifier2,0];delete version.post;delete version.dev;delete version.local;break;case"preminor":{
const[majorVersion,minorVersion=0]=version.release;version.release.fill(0);version.release[0]=majorVersion;version.release[1]=minorVersion+1}version.pre=[identifier2,
0];delete version.post;delete version.dev;delete version.local;break;case"prepatch":{const[majorVersion,minorVersion=0,patchVersion=0]=version.release;version.release.
fill(0);version.release[0]=majorVersion;version.release[1]=minorVersion;version.release[2]=patchVersion+1}version.pre=[identifier2,0];delete version.post;delete version.
dev;delete version.local;break;case"prerelease":if(version.pre===null){const[majorVersion,minorVersion=0,patchVersion=0]=version.release;version.release.fill(0);
version.release[0]=majorVersion;version.release[1]=minorVersion;version.release[2]=patchVersion+1;version.pre=[identifier2,0]}else{if(preReleaseIdentifier===void 0&&
version.pre!==null){[identifier2]=version.pre}const[letter,number2]=version.pre;if(letter===identifier2){version.pre=[letter,number2+1]}else{version.pre=[identifier2,
0]}}delete version.post;delete version.dev;delete version.local;break;case"major":if(version.release.slice(1).some(value=>value!==0)||version.pre===null){const[
majorVersion]=version.release;version.release.fill(0);version.release[0]=majorVersion+1}delete version.pre;delete version.post;delete version.dev;delete version.
local;break;case"minor":if(version.release.slice(2).some(value=>value!==0)||version.pre===null){const[majorVersion,minorVersion=0]=version.release;version.release.
fill(0);version.release[0]=majorVersion;version.release[1]=minorVersion+1}delete version.pre;delete version.post;delete version.dev;delete version.local;break;case"\
patch":if(version.release.slice(3).some(value=>value!==0)||version.pre===null){const[majorVersion,minorVersion=0,patchVersion=0]=version.release;version.release.
fill(0);version.release[0]=majorVersion;version.release[1]=minorVersion;version.release[2]=patchVersion+1}delete version.pre;delete version.post;delete version.
dev;delete version.local;break;default:return null}return stringify(version)}}});var require_pep440=__commonJS({"node_modules/@renovatebot/pep440/index.js"(exports,module){var{valid,clean,explain,parse}=require_version();var{lt,le,eq,ne,ge,gt,
compare:compare2,rcompare}=require_operator();var{filter,maxSatisfying,minSatisfying,RANGE_PATTERN,satisfies:satisfies2,validRange}=require_specifier();var{major,
minor,patch,inc}=require_semantic();module.exports={valid,clean,explain,parse,lt,le,lte:le,eq,ne,neq:ne,ge,gte:ge,gt,compare:compare2,rcompare,filter,maxSatisfying,
minSatisfying,RANGE_PATTERN,satisfies:satisfies2,validRange,major,minor,patch,inc}}});var abiPattern=/^(none|platform|version|cp3\d+-abi3(\.abi3t)?)$/;function parseAbi(text2){const[,minor,threads]=/^cp3(\d+)-abi3(\.abi3t)?$/.exec(text2)??[];return minor?
{kind:"stable",from:`3.${minor}`,...threads&&{threads:true}}:{kind:text2}}var readers={maturin:maturinAbi,"setuptools.build_meta":setuptoolsAbi,"setuptools.buil\
d_meta:__legacy__":setuptoolsAbi,"scikit_build_core.build":scikitAbi,mesonpy:mesonAbi};var pure=["hatchling.build","flit_core.buildapi","flit_scm:buildapi","poe\
try.core.masonry.api","pdm.backend","pdm.pep517.api","uv_build"];var abiOf=facts2=>(Object.hasOwn(readers,facts2.backend)?readers[facts2.backend]?.(facts2):void 0)??
{kind:pure.includes(facts2.backend)?"none":"version"};function maturinAbi({pyproject,cargo}){const maturin=table(table(pyproject["tool"])["maturin"]);if(["bin",
"cffi","uniffi"].includes(String(maturin["bindings"])))return{kind:"platform"};const pyo3=table(table(cargo?.["dependencies"])["pyo3"]);const features=[...strings(
pyo3["features"]),...strings(maturin["features"])];const floors=features.flatMap(feature=>/^(?:pyo3\/)?abi3-py3(\d+)$/.exec(feature)?.[1]??[]).map(Number);return floors.
length>0?{kind:"stable",from:`3.${Math.min(...floors)}`}:{kind:"version"}}function setuptoolsAbi({pyproject,setupPy="",setupCfg=""}){const tool=table(pyproject["\
tool"]);const settings=table(table(tool["distutils"])["bdist_wheel"]);const limited=settings["py-limited-api"]??settings["py_limited_api"]??/^py[_-]limited[_-]api\s*=\s*(\S+)/m.
exec(setupCfg)?.[1]??/py_limited_api["']?\s*[:=]\s*["'](cp3\d+)["']/.exec(setupPy)?.[1];const floor=/^cp3(\d+)$/.exec(String(limited))?.[1];if(floor)return{kind:"\
stable",from:`3.${floor}`};const declared=[table(tool["setuptools"])["ext-modules"],tool["setuptools-rust"],tool["cffi"]].some(Boolean);return{kind:declared||/\b(ext_modules|Extension|cythonize|rust_extensions|cffi_modules|libraries)\b/.
test(setupPy)?"version":"none"}}function scikitAbi({pyproject}){const wheel=table(table(table(pyproject["tool"])["scikit-build"])["wheel"]);if(wheel["platlib"]===
false)return{kind:"none"};const api=String(wheel["py-api"]??"");const floor=/^cp3(\d+)$/.exec(api)?.[1];if(floor)return{kind:"stable",from:`3.${floor}`};return{
kind:/^py[23]/.test(api)?"platform":"version"}}function mesonAbi({pyproject}){return{kind:table(table(pyproject["tool"])["meson-python"])["pure"]===true?"none":
"version"}}var table=value=>typeof value==="object"&&value!==null&&!Array.isArray(value)?value:{};var strings=value=>Array.isArray(value)?value.filter(each=>typeof each===
"string"):[];var mediaType=/^(application|audio|font|image|message|model|multipart|text|video)\/[a-z0-9][a-z0-9!#$&^_.+-]{0,126}$/;var ownTree=/\/(vnd\.|prs\.|x[.-])/;var oneLine=/^(?=.*\S)[^\p{Cc}\p{Cs}\u2028\u2029\uFFFE\uFFFF]{1,100}$/u;
var associationFields={"file-types":list(group({extension:text({doc:"How names of such files end: `note`",required:true,pattern:[/^[a-z0-9][a-z0-9_+-]{0,31}$/,"\
an ending such as note: lower-case letters, digits, _, + and -, without the dot"]}),mime:text({doc:"The media type of such files",required:true,pattern:[mediaType,
"a media type such as application/vnd.firm.note, in lower case"]}),name:text({doc:"What people see: `Note`",required:true,pattern:[oneLine,"one line of at most \
100 characters"]}),own:flag({doc:"Whether the type is this application's, so that systems must be told of it. `false`: they know it",default:true})},{doc:"A typ\
e of files"}),{doc:"The types of files that the client opens: `extension`, `mime` and `name` of each"}),"url-schemes":list(text({doc:"A scheme",pattern:[/^[a-z][a-z0-9+.-]{1,31}$/,
"a scheme such as my-app (RFC 3986), in lower case and without the colon"]}),{doc:"The schemes of addresses that the client opens: `my-app` for `my-app:…`"}),
autostart:flag({doc:"Whether it is started when somebody logs in",default:false})};function associationsOf({"file-types":fileTypes,"url-schemes":urlSchemes,autostart},report){
refuseTwice("client.file-types",fileTypes.map(({extension})=>extension),report);refuseTwice("client.url-schemes",urlSchemes,report);for(const[index,scheme]of urlSchemes.
entries())if(taken(scheme))report(`client.url-schemes[${index}]`,`'${scheme}' is a scheme of browsers or of the system, and no application's own`,"Name a scheme\
 that nobody else has, such as the name of the application");return{fileTypes:fileTypes.map(type=>({...type,own:type.own&&ownTree.test(type.mime)})),urlSchemes,
autostart}}var taken=scheme=>/file$/.test(scheme)||systems.includes(scheme);var systems=["http","https","ftp","ws","wss","about","blob","data","javascript","vbs\
cript","view-source","res","shell","ms-settings","search-ms","directory","folder","drive","unknown","network","clsid","appid","interface","typelib","mime","appl\
ications","allfilesystemobjects","systemfileassociations"];function refuseTwice(key,names,report){for(const[index,name]of names.entries())if(names.indexOf(name)<
index)report(`${key}[${index}]`,`'${name}' stands there twice`,"Leave one of them out")}var sizePattern=/^(\d+(?:\.\d+)?) ?(kB|MB|GB)$/;function parseSize(text2){const[,number2="0",unit=""]=sizePattern.exec(text2)??[];return Math.round(Number(number2)*
1e3**(["kB","MB","GB"].indexOf(unit)+1))}var compilerCaches=["sccache","ccache"];var usable=({builder,target},builders2)=>builders2.find(({name})=>name===builder)?.compilerCaches?.(target)??[];var cacheOf=(made,abi,wanted,builders2)=>abi.
kind==="none"?void 0:usable(made,builders2).find(cache=>cache===wanted);function refuseUselessCache(all,abi,wanted,builders2,report){if(wanted==="none"||all.length===
0||all.some(made=>cacheOf(made,abi,wanted,builders2)))return;const others=abi.kind==="none"?[]:[...new Set(all.flatMap(made=>usable(made,builders2)))];const fact=abi.
kind==="none"?`there is nothing to compile, and nothing for ${wanted} to keep`:`${[...new Set(all.map(({builder})=>builder))].join(" and ")} cannot use ${wanted}`;
report("native.compiler-cache",fact,others.length>0?`Choose ${others.join(" or ")}`:"Leave it out")}var builders=["cibuildwheel","host","maturin","mingw","zig"];var bundles=["pyinstaller","standalone"];var packagers=["app","appimage","binary","deb","dmg","nsis",
"pkg","rpm","snap","standalone","zip"];var destinations=["deb","github-release","heroku","index","oci","pypi"];var feeds=["homebrew","latest","scoop","winget"];function groupBy(items,keyOf){const groups=new Map;for(const item of items){const key=keyOf(item);const group2=groups.get(key);if(group2)group2.push(item);else groups.
set(key,[item])}return groups}var signMacosFields={timestamp:text({doc:"The RFC 3161 server. `none`: signatures end with the certificate, and Apple's notary takes none of them",default:"http\
://timestamp.apple.com/ts01",pattern:[/^(none|https?:\/\/[^\s@]+)$/,"an address without credentials, or 'none'"]}),entitlements:path({doc:"What the launcher and\
 the interpreter may do under the hardened runtime, a property list relative to the project. Default: memory that ctypes and cffi write functions into",pattern:[
/^(?!\/|\.\/)(?!(.*\/)?\.\.(\/|$))\S.*$/,"a file inside the project"]}),notarize:group({issuer:text({doc:"The issuer of the key of App Store Connect's API",required:true,
pattern:[/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,"a UUID in lower case"]}),key:text({doc:"The id of that key",required:true,pattern:[/^[A-Z0-9]{10,20}$/,"\
an id such as 2X9R4HXF34"]}),wait:number({doc:"Minutes until the notary must have decided",default:60,min:.01})},{doc:"What Apple's notary is asked with; the ke\
y itself is the input `notary-key`. Absent: it is not asked, and macOS refuses the client when it was downloaded"})};var macosSigningFiles=({entitlements}={})=>({
...entitlements&&{"sign-macos.entitlements":entitlements}});function macosSigningOf({timestamp,entitlements,notarize},absent,report){if(notarize&&timestamp==="n\
one")report("client.sign-macos.timestamp","Apple's notary takes no signature without a timestamp","Leave 'timestamp: none' out, or 'notarize'");if(entitlements&&
absent.includes(entitlements))report("client.sign-macos.entitlements",`there is no ${entitlements}`,"Name a file of the project, relative to its folder");return{
...timestamp!=="none"&&{timestamp},...entitlements&&{entitlements},...notarize&&{notarize}}}var ofSystem={linux:["x86_64","i686","aarch64","ppc64le","s390x","armv7l","riscv64"],macos:["x86_64","arm64","universal2"],windows:["x86","amd64","arm64"]};var elsewhere=[
"wasm32","arm64_v8a","arm64_iphoneos","arm64_iphonesimulator","x86_64_iphonesimulator"];var halves={x86_64:{system:"linux",arch:"i686"},amd64:{system:"windows",
arch:"x86"}};var of32Bits=["i686","x86","armv7l"];function parseArchitectures(text2,system,machine){return new Set(text2.split(/[\s,]+/).flatMap(word=>meanings(
word,system,machine)))}function meanings(word,system,machine){const half=halves[machine]?.system===system?[halves[machine].arch]:[];const bits=of32Bits.includes(
machine)?32:64;switch(word){case"all":return ofSystem[system];case"native":return[machine];case"auto":return system==="windows"?[machine,...half]:[machine];case"\
auto64":return bits===64?[machine]:[];case"auto32":return bits===32?[machine]:half;default:return[word.toLowerCase()]}}var isArchitecture=word=>["auto","auto64",
"auto32","native","all"].includes(word)||[...Object.values(ofSystem).flat(),...elsewhere].includes(word.toLowerCase());var PYTHON=/^(cp|pp|gp)3(\d+)(?:_\d+)?(t?)$/;var cpythons=[["cp39"],["cp310"],["cp311"],["cp312"],["cp313"],["cp314","cp314t"],["cp315","cp315t"]];var cpython=cpythons.
flat();var pypy=["pp39","pp310","pp311","pp312"];var graalpy=["gp312_250","gp313_253"];var libcs=(libc,archs)=>archs.map(arch=>`${libc}_${arch}`);var othersOfLinux=[
"aarch64","ppc64le","s390x","armv7l","riscv64"];var byPlatform=(platforms2,pythons)=>platforms2.flatMap(platform=>pythons.map(python=>identifier(python,platform)));
var byPython=(pythons,platforms2)=>pythons.flatMap(python=>platforms2.map(platform=>identifier(python,platform)));var known={linux:[...byPlatform(libcs("manylin\
ux",["x86_64","i686"]),cpython),...byPlatform(["manylinux_x86_64"],[...pypy,...graalpy]),...byPlatform(libcs("manylinux",othersOfLinux),cpython),...byPlatform([
"manylinux_aarch64"],[...pypy,...graalpy]),...byPlatform(["manylinux_i686"],pypy),...byPlatform(libcs("musllinux",["x86_64","i686",...othersOfLinux]),cpython)],
macos:[...byPython(cpython,["macosx_x86_64","macosx_arm64","macosx_universal2"]),...byPython([...pypy,"gp312_250"],["macosx_x86_64","macosx_arm64"]),...byPython(
["gp313_253"],["macosx_arm64"])],windows:[...cpythons.flatMap(row=>byPlatform(["win32","win_amd64"],row)),...byPlatform(["win_arm64"],cpython),...byPlatform(["w\
in_amd64"],[...pypy,...graalpy])]};var identifiersOf=system=>known[system];function identifier(python,platform){const[,implementation,minor,threading]=PYTHON.exec(
python);const arch=platform==="win32"?"x86":platform.slice(platform.indexOf("_")+1);return{id:`${python}-${platform}`,python,implementation,minor:Number(minor),
freeThreaded:threading==="t",platform,arch}}var platforms={"linux-x86_64":"manylinux_x86_64","linux-aarch64":"manylinux_aarch64","musllinux-x86_64":"musllinux_x\
86_64","musllinux-aarch64":"musllinux_aarch64","windows-x86_64":"win_amd64","windows-arm64":"win_arm64","macos-x86_64":"macosx_x86_64","macos-arm64":"macosx_arm\
64"};var platformOf=target=>platforms[target];var MAX_EXPANSIONS=1e3;var longest=1e3;function selector(patterns){const endless=words(patterns).find(word=>word.length>longest);if(endless)throw misconfigured(
[{code:"bad-selector",fact:`a selector of ${endless.length} characters selects nothing`,fix:`Write patterns of at most ${longest} characters`}]);const expressions=words(
patterns).flatMap(expandBraces).map(fnmatch);return id=>expressions.some(expression=>expression.test(id))}var words=text2=>text2.split(/\s+/).filter(Boolean);function expandBraces(pattern){
const group2=firstGroup(pattern);if(!group2)return[pattern];const tails=expandBraces(pattern.slice(group2.end+1));const middles=group2.choices.flatMap(expandBraces);
if(middles.length*tails.length>MAX_EXPANSIONS)throw tooMany(pattern);return middles.flatMap(middle=>tails.map(tail=>pattern.slice(0,group2.start)+middle+tail))}
function firstGroup(pattern){for(let start=pattern.indexOf("{");start>=0;start=pattern.indexOf("{",start+1)){const{end,parts}=closeGroup(pattern,start);const choices=parts.
length>1?parts:range(parts[0]??"");if(end>0&&choices)return{start,end,choices}}return void 0}function closeGroup(pattern,start){const parts=[""];for(let at=start+
1,depth=0;at<pattern.length;at++){const char=pattern[at];if(char==="}"&&depth===0)return{end:at,parts};depth+=char==="{"?1:char==="}"?-1:0;if(char===","&&depth===
0)parts.push("");else parts.push(parts.pop()+char)}return{end:-1,parts}}var RANGE=/^(?:(-?\d+)\.\.(-?\d+)|([a-z])\.\.([a-z]))(?:\.\.-?(\d+))?$/i;function range(text2){
const[whole,from,to,first,last,step]=RANGE.exec(text2)??[];if(whole===void 0)return void 0;const[start,end]=first&&last?[first.charCodeAt(0),last.charCodeAt(0)]:
[Number(from),Number(to)];const count=Math.floor(Math.abs(end-start)/(Number(step)||1))+1;if(count>MAX_EXPANSIONS)throw tooMany(`{${text2}}`);const values=Array.
from({length:count},(_,index)=>start+Math.sign(end-start)*index*(Number(step)||1));return first?values.map(value=>String.fromCharCode(value)):values.map(value=>padded(
value,[from,to]))}function padded(value,bounds){const width=bounds.some(bound=>/^-?0\d/.test(bound))?Math.max(...bounds.map(({length})=>length)):0;return value<
0?`-${String(-value).padStart(width-1,"0")}`:String(value).padStart(width,"0")}var tooMany=pattern=>misconfigured([{code:"bad-selector",fact:`'${pattern}' stand\
s for more than ${MAX_EXPANSIONS} patterns`,fix:"Write it with * instead"}]);function fnmatch(pattern){const source=pattern.replace(/\*+|\?|\[!?\]?[^\]]*\]|[^]/g,
token=>{if(token.startsWith("*"))return".*";if(token==="?")return".";if(token.length>1)return characterClass(token.slice(1,-1));return token.replace(/[\\^$.*+?()[\]{}|]/,
"\\$&")});return new RegExp(`^${source}$`,"s")}function characterClass(content){const negated=content.startsWith("!");const ranges=content.slice(negated?1:0).replace(
/(.)-(.)/gs,(whole,from,to)=>from<=to?whole:"");const escaped=ranges.replace(/[\\\]^[]/g,"\\$&");return escaped?`[${negated?"^":""}${escaped}]`:negated?".":"(?!\
)"}var targets=["linux-x86_64","linux-aarch64","musllinux-x86_64","musllinux-aarch64","windows-x86_64","windows-arm64","macos-x86_64","macos-arm64"];var facts={"li\
nux-x86_64":{system:"linux",machine:"x86_64",libc:"glibc",runner:"ubuntu-24.04"},"linux-aarch64":{system:"linux",machine:"aarch64",libc:"glibc",runner:"ubuntu-2\
4.04-arm"},"musllinux-x86_64":{system:"linux",machine:"x86_64",libc:"musl",runner:"ubuntu-24.04"},"musllinux-aarch64":{system:"linux",machine:"aarch64",libc:"mu\
sl",runner:"ubuntu-24.04-arm"},"windows-x86_64":{system:"windows",machine:"amd64",runner:"windows-2025"},"windows-arm64":{system:"windows",machine:"arm64",runner:"\
windows-11-arm"},"macos-x86_64":{system:"macos",machine:"x86_64",runner:"macos-15-intel"},"macos-arm64":{system:"macos",machine:"arm64",runner:"macos-15"}};var targetFacts=target=>facts[target];
function targetOf(platform,arch){const known2={"linux x64":"linux-x86_64","linux arm64":"linux-aarch64","win32 x64":"windows-x86_64","win32 arm64":"windows-arm6\
4","darwin x64":"macos-x86_64","darwin arm64":"macos-arm64"};return known2[`${platform} ${arch}`]}var import_pep440=__toESM(require_pep440(),1);var PLAIN=/^(?:0|[1-9]\d{0,8})(?:\.(?:0|[1-9]\d{0,8}))*$/;var isPlain=version=>PLAIN.test(version);var isValid=version=>isPlain(version)||import_pep440.default.
valid(version)!==null;function compare(a,b){if(!isPlain(a)||!isPlain(b))return import_pep440.default.compare(a,b);const[x,y]=[a.split("."),b.split(".")];for(let i=0;i<
x.length||i<y.length;i++){const difference=Number(x[i]??0)-Number(y[i]??0);if(difference!==0)return Math.sign(difference)}return 0}var normalizeVersion=version=>isPlain(
version)?version:import_pep440.default.clean(version)?.replaceAll(",",".");function compareVersions(a,b){const[validA,validB]=[isValid(a),isValid(b)];if(validA&&
validB)return compare(a,b);if(validA!==validB)return validA?1:-1;return a<b?-1:a>b?1:0}var CLAUSE=/^(===|~=|==|!=|<=|>=|<|>)\s*(\S+)$/;function parseSpecifier(text2){
const parts=text2.split(",").map(part=>part.trim());const clauses=parts.filter(Boolean).map(parseClause);return clauses.every(clause=>clause!==void 0)?clauses:void 0}
function parseClause(text2){const[,operator,version]=CLAUSE.exec(text2)??[];if(!operator||!version)return void 0;if(operator==="===")return{operator,version};const starred=version.
endsWith(".*")&&(operator==="=="||operator==="!=");return isValid(starred?version.slice(0,-2):version)?{operator,version}:void 0}var isSpecifier=text2=>text2.replace(
/,\s*$/,"").split(",").every(part=>isClause(part.trim()));var RELEASE=/^v?(?:\d+!)?\d+(?:\.\d+)*$/i;function isClause(text2){const[,operator="",version=""]=CLAUSE.
exec(text2)??[];const exact=operator==="=="||operator==="!=";if(operator==="===")return!/[;)]/.test(version);if(version.endsWith(".*"))return exact&&RELEASE.test(
version.slice(0,-2));if(version.includes("+")&&!exact)return false;return import_pep440.default.valid(version)!==null&&(operator!=="~="||(import_pep440.default.
explain(version)?.release.length??0)>1)}function satisfies(version,specifier){return(parseSpecifier(specifier)??[]).every(clause=>satisfiesClause(version,clause))}
function satisfiesClause(version,{operator,version:bound}){if(operator==="===")return version.toLowerCase()===bound.toLowerCase();if(!isValid(version))return false;
switch(operator){case"==":return equals(version,bound);case"!=":return!equals(version,bound);case">=":return compare(publicPart(version),bound)>=0;case"<=":return compare(
publicPart(version),bound)<=0;case">":return isAbove(version,bound);case"<":return isBelow(version,bound);default:return isCompatible(version,bound)}}var publicPart=version=>version.
split("+")[0];function equals(version,bound){if(bound.endsWith(".*"))return startsWith(version,bound.slice(0,-2));return compare(bound.includes("+")?version:publicPart(
version),bound)===0}function startsWith(version,prefix){const[whole,start]=[import_pep440.default.explain(version),import_pep440.default.explain(prefix)];if(!whole||
!start||whole.epoch!==start.epoch)return false;return start.release.every((part,index)=>part===(whole.release[index]??0))}var base=version=>import_pep440.default.
explain(version)?.base_version??version;function isAbove(version,bound){if(compare(version,bound)<=0)return false;if(isPlain(version)||import_pep440.default.compare(
base(version),base(bound))!==0)return true;const[whole,limit]=[import_pep440.default.explain(version),import_pep440.default.explain(bound)];return!version.includes(
"+")&&(!whole?.is_postrelease||Boolean(limit?.is_postrelease))}function isBelow(version,bound){if(compare(version,bound)>=0)return false;if(isPlain(version))return true;
const[whole,limit]=[import_pep440.default.explain(version),import_pep440.default.explain(bound)];if(!whole?.is_prerelease||limit?.is_prerelease)return true;return import_pep440.default.
compare(base(version),base(bound))!==0}function isCompatible(version,bound){const limit=import_pep440.default.explain(bound);if(!limit)return false;const epoch=limit.
epoch?`${limit.epoch}!`:"";return import_pep440.default.compare(publicPart(version),bound)>=0&&startsWith(version,epoch+limit.release.slice(0,-1).join("."))}var standardSpecifier=requiresPython=>requiresPython?.
includes("||")?void 0:requiresPython;var enableGroups=["cpython-prerelease","graalpy","pypy","pypy-eol","pyodide-eol","pyodide-prerelease"];function selectIdentifiers(system,selection,machine){const archs=parseArchitectures(
selection.archs,system,machine);const[isBuilt,isSkipped]=[selector(selection.build),selector(selection.skip)];return identifiersOf(system).filter(each=>archs.has(
each.arch)&&canRun(each,machine)&&isSupported(each,selection)&&isEnabled(each,selection.enable)&&isBuilt(each.id)&&!isSkipped(each.id))}function identifiersFor(target,selection){
const{system,machine}=targetFacts(target);return selectIdentifiers(system,selection,machine).filter(({platform})=>platform===platformOf(target))}var canRun=({implementation,
platform},machine)=>machine!=="x86_64"||platform!=="macosx_arm64"||implementation==="cp";var isSupported=({minor},{requiresPython})=>requiresPython===void 0||satisfies(
`3.${minor}.99`,requiresPython);function isEnabled(identifier2,enable){const group2=groupOf(identifier2);return group2===void 0||enable.has(group2)}function groupOf({
implementation,minor}){if(implementation==="gp")return"graalpy";if(implementation==="pp")return minor<=10?"pypy-eol":"pypy";return void 0}var FOREIGN=/pyodide|android|ios/;
function deadSelectors(patterns,enable){const enabled=["linux","macos","windows"].flatMap(identifiersOf).filter(each=>isEnabled(each,enable));return words(patterns).
filter(pattern=>!FOREIGN.test(pattern)&&!enabled.some(({id})=>selector(pattern)(id)))}var Entry=Object.assign(function(){},{prototype:Object.create(null)});var PLAIN2=String.raw`[^"\\\x00-\x1f\x7f]*`;var WHOLE=String.raw`0|[1-9]\d{0,14}`;var PAIR=new RegExp(
`(?:([\\w-]+)|"(${PLAIN2})") = (?:"(${PLAIN2})")?`,"y");var FLAT=new RegExp(`{ ?([\\w-]+) = "(${PLAIN2})"(?:, ([\\w-]+) = "(${PLAIN2})")?(?:, ([\\w-]+) = (${WHOLE}\
))?(?:, ([\\w-]+) = "(${PLAIN2})")? ?}`,"y");var TEXT=new RegExp(`"${PLAIN2}(?:\\\\["\\\\]${PLAIN2})*"`,"y");var LITERAL=new RegExp(`(?:true|false|${WHOLE})(?=[\
\\n,} \\]]|$)`,"y");var SPACE=/[ \n]*/y;var MAX_DEPTH=8;var Cursor=class{text;at=0;#depth=0;constructor(text2){this.text=text2}pair(table2,special){const[,bare,
quoted="",text2]=this.match(PAIR)??fail();const key=bare??quoted;set(table2,key,text2??special?.(key)??this.value())}value(){const first=this.text[this.at];if(first===
"{")return this.#flatTable()??this.#nested(()=>this.#inlineTable());if(first==="[")return this.#nested(()=>this.#array());const literal=this.take(first==='"'?TEXT:
LITERAL);return literal.includes("\\")?JSON.parse(literal):first==='"'?literal.slice(1,-1):literal==="true"||literal!=="false"&&Number(literal)}#nested(read){if(++this.#depth>
MAX_DEPTH)fail();this.at++;const value=read();this.#depth--;return value}#array(){const items=[];for(;;){this.take(SPACE);if(this.takes("]"))return items;items.
push(this.value());this.take(SPACE);if(!this.takes(","))return this.expect("]"),items}}#flatTable(){const found=this.match(FLAT);if(!found)return void 0;const table2=new Entry;
for(let i=1;i<found.length;i+=2){const key=found[i];if(key!==void 0)set(table2,key,i===5?Number(found[6]):found[i+1])}return table2}#inlineTable(){const table2=new Entry;
do{this.takes(" ");if(this.text[this.at]!=="}")this.pair(table2)}while(this.takes(","));this.takes(" ");return this.expect("}"),table2}takes(sign){if(this.text[this.
at]!==sign)return false;this.at++;return true}expect(sign){if(!this.takes(sign))fail()}match(pattern){pattern.lastIndex=this.at;const match=pattern.exec(this.text);
if(match)this.at=pattern.lastIndex;return match}take(pattern){const start=this.at;return this.passes(pattern)?this.text.slice(start,this.at):fail()}passes(pattern){
pattern.lastIndex=this.at;if(!pattern.test(this.text))return false;this.at=pattern.lastIndex;return true}};function set(table2,key,value){if(key in table2)fail();
table2[key]=value}function fail(){throw new Error("not as tools write it")}var TEXT2=String.raw`"[^"\\\x00-\x1f\x7f]+"`;var DIGEST="[0-9a-f]".repeat(64);var WHOLE2=String.raw`(?:0|[1-9]\d{0,14})`;function filesPattern(key){const one=`\\\
{ ?${key} = ${TEXT2}, hash = "sha256:${DIGEST}"(?:, size = ${WHOLE2})?(?:, upload-time = ${TEXT2})? ?\\}`;return{one,list:`\\[\\n(?:    ${one},\\n)+\\]`}}var either=({
one,list:list2})=>new RegExp(`${list2}|${one}`,"y");var PATTERNS={file:either(filesPattern("file")),url:either(filesPattern("url"))};var BEFORE_HASH='hash = "';
var HASH_LENGTH="sha256:".length+64;var FileList=class _FileList{#text;constructor(text2){this.#text=text2}static of(text2){return new _FileList(text2)}static at(cursor,key){
const start=cursor.at;return cursor.passes(PATTERNS[key])?new _FileList(cursor.text.slice(start,cursor.at)):void 0}hashes(){return this.#text.split(BEFORE_HASH).
slice(1).map(part=>part.slice(0,HASH_LENGTH))}read(){return new Cursor(this.#text).value()}};var PROJECT_NAME=/^[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?$/i;var NORMALIZED=/^[a-z0-9]+(?:-[a-z0-9]+)*$/;function normalizeName(name){if(NORMALIZED.test(name))return name;
return name.toLowerCase().replace(/[-_.]+/g,"-")}var isName=name=>name.length<=214&&PROJECT_NAME.test(name);var projectOf=file=>normalizeName(file.split("-")[0]??
"");function isOwn(app,file){const[name,project]=[normalizeName(app),projectOf(file)];return project===name||project.startsWith(`${name}-`)&&project.endsWith("-\
locked")}var isPylockName=file=>/^pylock(?:\.[^.]+)?\.toml$/.test(file);var escapeName=name=>normalizeName(name).replaceAll("-","_");var portableFolder=({name,version})=>`${escapeName(
name)}-${version}`;var appFolder=name=>`${name.replaceAll(/[/:\\]/g,"-").replace(/^[.\s]+/,"").slice(0,100).trim()||"Application"}.app`;var bundleIdentifier=text2=>text2.
replaceAll(/[^A-Za-z0-9.-]/g,"-");var mailbox=/^[^<>,\p{Cc}]*[^<>,\s\p{Cc}] <[^<>\s@]+@[^<>\s@]+>$/u;function lineWhere(text2,test){const index=text2.split("\n").findIndex(line=>test(line.trim()));return index<0?void 0:index+1}function lineOfKey(text2,key){const parts=key.
replaceAll(/\[\d+\]/g,"").split(".");const last=parts.at(-1);const table2=parts.slice(0,-1).join(".");const lines=text2.split("\n").map(line=>line.trim());const header=lines.
findIndex(line=>isHeader(line,table2));const setting=lines.findIndex((line,i)=>i>header&&isSetting(line,last));const found=setting>=0?setting:lines.findIndex(line=>isHeader(
line,key));return found>=0?found+1:header>=0?header+1:void 0}function lineInNth(text2,table2,nth,key){const lines=text2.split("\n").map(line=>line.trim());const starts=lines.
flatMap((line,i)=>line.startsWith("[[")&&isHeader(line,table2)?[i]:[]);const[start,end]=[starts[nth],starts[nth+1]??lines.length];if(start===void 0)return void 0;
const last=key.replaceAll(/\[\d+\]/g,"").split(".").at(-1);const setting=lines.findIndex((line,i)=>i>start&&i<end&&(isSetting(line,last)||isHeader(line,`${table2}\
.${last}`)));return(setting>=0?setting:start)+1}var isHeader=(line,table2)=>table2!==""&&line.startsWith("[")&&line.replaceAll(/[[\]\s"']/g,"")===table2;function isSetting(line,key){
const equals2=line.indexOf("=");return equals2>0&&line.slice(0,equals2).trim().replaceAll(/["']/g,"")===key}function lineOfPackage(text2,name,version){const wanted=normalizeName(
name);const lines=text2.split("\n");const candidates=lines.flatMap((line,index)=>namedBy(line)===wanted?[index]:[]);const exact=candidates.find(at=>version===void 0||
lines.slice(at,at+3).some(line=>line.includes(version)));const found=exact??candidates[0];return found===void 0?void 0:found+1}var NAMED=[/^\s*name = ["']([^"']+)["']/,
/^\s*"([^"]+)": \{/,/^([A-Za-z0-9][\w.-]*)(?:\[[^\]]*\])?\s*(?:==|@)/];function namedBy(line){for(const pattern of NAMED){const name=pattern.exec(line)?.[1];if(name)
return normalizeName(name)}return void 0}var Shape=class _Shape{file;text;problems;#lineOf;constructor(file,text2,lineOf=key=>lineOfKey(text2,key),problems=[]){this.file=file;this.text=text2;this.#lineOf=
lineOf;this.problems=problems}nth(table2,nth){return new _Shape(this.file,this.text,key=>lineInNth(this.text,table2,nth,key),this.problems)}table(value,key){if(value===
void 0)return{};if(value instanceof FileList)return this.table(value.read(),key);if(isTable(value))return value;return this.#wrong(value,key,"a table",{})}list(value,key){
if(value===void 0)return[];if(value instanceof FileList)return this.list(value.read(),key);return Array.isArray(value)?value:this.#wrong(value,key,"a list",[])}tables(value,key){
return this.list(value,key).map((item,i)=>isTable(item)?item:this.table(item,`${key}[${i}]`))}strings(value,key){const list2=this.list(value,key);if(list2.every(
item=>typeof item==="string"))return[...list2];return list2.flatMap((item,i)=>this.string(item,`${key}[${i}]`)??[])}string(value,key){return value===void 0||typeof value===
"string"?value:this.#wrong(value,key,"a text",void 0)}required(value,key){if(typeof value==="string"&&value!=="")return value;if(value!==void 0&&value!=="")return this.#wrong(
value,key,"a text","");this.add("missing-value",`${key} is missing`,"Write the file again with its own tool",key);return""}add(code,fact,fix,key,line=this.#lineOf(
key)){this.problems.push({code,fact,fix,where:{file:this.file,...line?{line}:{},...line?{}:{key}}})}finish(){if(this.problems.length>0)throw new ReleaseError(this.
problems,2)}#wrong(value,key,wanted,instead){const found=Array.isArray(value)?"a list":value===null?"null":isTable(value)?"a table":`${typeof value} ${String(value)}`;
this.add("wrong-type",`${key} is ${found}, where ${wanted} belongs`,"Correct it, or write the file again with its own tool",key);return instead}};var isTable=value=>typeof value===
"object"&&value!==null&&!Array.isArray(value)&&!(value instanceof Date);var optional=(key,value)=>value===void 0?{}:{[key]:value};var inProject=[/^(?!\/|\.\/)(?!(.*\/)?\.\.(\/|$))\S.*$/,"a file inside the project"];var signFields={tool:choice(["osslsigncode"],{doc:"`osslsigncode`: with the\
 certificate that the input `sign-pkcs12` has, or with the key that `pkcs11` names"}),pkcs11:group({module:text({doc:"The library of the token, absolute",required:true,
pattern:[/^(\/|[A-Za-z]:[\\/])\S/,"an absolute path"]}),key:text({doc:"The URI of the private key (RFC 7512), without its PIN",required:true,pattern:[/^pkcs11:(?!.*\bpin-(value|source)=)\S+$/,
"a URI such as pkcs11:token=release;object=code, without a PIN: that is the input sign-password"]}),certificate:path({doc:"The certificate and those above it as\
 PEM, relative to the project",required:true,pattern:inProject})},{doc:"A key that stays in its token or service (PKCS#11)"}),command:list(text({doc:"A word"}),
{doc:"Instead of `tool`: a program and its arguments, each as it stands, for no shell; `{file}` stands for the file that it signs in place"}),environment:list(text(
{doc:"A name",pattern:[/^[A-Za-z_]\w*$/,"the name of a variable"]}),{doc:"Variables that `command` sees besides PATH and the home folder. Their values are secre\
t"}),timestamp:text({doc:"RFC 3161 servers, with spaces between them: the first that answers is taken. `command`: the command asks one. `none`: signatures end w\
ith the certificate",pattern:[/^(none|command|https?:\/\/[^\s@]+( +https?:\/\/[^\s@]+)*)$/,"addresses without credentials, 'command' or 'none'"]}),roots:path({doc:"\
What signatures and timestamps are verified against: certificates as PEM, relative to the project. Default: those that the system trusts",pattern:inProject})};var signingFiles=({
pkcs11,roots}={})=>({...pkcs11?.certificate&&{"sign.pkcs11.certificate":pkcs11.certificate},...roots&&{"sign.roots":roots}});var plannedSigningFiles=signing=>signingFiles(
{...signing?.by.kind==="pkcs11"&&{pkcs11:signing.by},...signing?.roots&&{roots:signing.roots}});function signingOf(said,absent,report){const by=refuseUnclear(said,
report)?void 0:signer(said);refuseTimestamp(said,report);for(const[key,file]of Object.entries(signingFiles(said)))if(absent.includes(file))report(`client.${key}`,
`there is no ${file}`,"Name a file of the project, relative to its folder");if(!by||!said.timestamp)return void 0;return{by,timestamp:said.timestamp==="none"||said.
timestamp==="command"?said.timestamp:said.timestamp.split(/ +/),...said.roots&&{roots:said.roots}}}var signer=({pkcs11,command,environment})=>command.length>0?{
kind:"command",argv:command,environment}:pkcs11?{kind:"pkcs11",...pkcs11}:{kind:"pkcs12"};function refuseUnclear({tool,pkcs11,command,environment},report){const hook=command.
length>0;const wrong=[[Boolean(tool)&&hook,"command","both a tool and a command would sign","Keep one of client.sign.tool and client.sign.command"],[!tool&&!hook,
"tool","nobody says what signs","Write 'tool: osslsigncode', or give a command"],[Boolean(pkcs11)&&!tool,"pkcs11","a PKCS#11 key is named, and no tool that sign\
s with it","Write 'tool: osslsigncode', or leave pkcs11 out"],[hook&&!command.some(word=>word.includes("{file}")),"command","the command is not told which file \
to sign","Put '{file}' where the command takes the path of the file"],[environment.length>0&&!hook,"environment","variables are named for a command, and there i\
s none","Give the command, or leave environment out"]];const found=wrong.filter(([applies])=>applies);for(const[,key,fact,fix]of found)report(`client.sign.${key}`,
fact,fix);return found.length>0}function refuseTimestamp({command,timestamp},report){const hook=command.length>0;const key="client.sign.timestamp";if(!timestamp)
report(key,"nobody says whether signatures are timestamped: without a timestamp they end with the certificate",`Name the RFC 3161 server of whoever issued the c\
ertificate${hook?"'s signer with 'command'":""}, or write 'none'`);else if(hook&&timestamp.startsWith("http"))report(key,"a command asks for timestamps by itsel\
f","Tell the command the address, and write 'command' here, or 'none'");else if(!hook&&timestamp==="command")report(key,"no command signs that could ask for a t\
imestamp","Name an RFC 3161 server, or write 'none'")}var sha256=data=>process.getBuiltinModule("node:crypto").createHash("sha256").update(data).digest("hex");export{abiPattern,parseAbi,abiOf,associationFields,associationsOf,sizePattern,parseSize,compilerCaches,cacheOf,refuseUselessCache,sha256,builders,bundles,packagers,
destinations,feeds,groupBy,signMacosFields,macosSigningFiles,macosSigningOf,isArchitecture,selector,words,normalizeVersion,compareVersions,parseSpecifier,isSpecifier,
satisfies,standardSpecifier,enableGroups,identifiersFor,deadSelectors,Entry,Cursor,set,fail,filesPattern,FileList,normalizeName,isName,projectOf,isOwn,isPylockName,
escapeName,portableFolder,appFolder,bundleIdentifier,mailbox,lineWhere,lineOfPackage,Shape,isTable,optional,signFields,signingFiles,plannedSigningFiles,signingOf,
targets,targetFacts,targetOf};
