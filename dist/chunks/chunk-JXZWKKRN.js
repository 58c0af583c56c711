(function(__load,__later,__meta,require){"use strict";const {sharedFiles}=__load("chunk-M7V3AMQ3.js");const {autostartEntry,desktopEntry,packageName,settleTree,summaryOf,themeIcon,treePrograms}=__load("chunk-I2VZKOET.js");const {require_dist}=__load("chunk-B24YGUOK.js");const {programIn}=__load("chunk-OGDEHDNY.js");const {normalizeVersion}=__load("chunk-6KOOX2ED.js");const {
choice}=__load("chunk-COHJCBW2.js");const {__toESM}=__load("chunk-Q27DM3LX.js");const {posix}=require("node:path");
var import_yaml=__toESM(require_dist(),1);var nfpmSettings={compression:choice(["zstd","xz"],{doc:"`zstd`: packed in seconds, read since Debian 12, Ubuntu 18.04 and RHEL 8; `xz`: read everywhere",default:"\
zstd"})},nfpmPrograms=treePrograms,nfpmTargets=["linux-x86_64","linux-aarch64"],prefixOf=place=>`/usr/lib/${packageName(place.app)}`;function packageVersion(version){
let[,epoch,release=version,pre,post,dev,local]=/^(?:(\d+)!)?([\d.]*\d)((?:a|b|rc)\d+)?(?:\.post(\d+))?(?:\.dev(\d+))?(?:\+(.+))?$/.exec(normalizeVersion(version)??
version)??[],text=[release,pre&&`~${pre}`,post&&`+post${post}`,dev&&`~~dev${dev}`,local&&`+${local}`].filter(Boolean).join("");return{...epoch&&{epoch},version:text}}
function desktopExtras(place){let{identity,icon,entry}=place,inTheme=themeIcon(place),[file,named]=[`${identity.identifier}.desktop`,inTheme&&identity.identifier];
return[{path:`usr/share/applications/${file}`,text:desktopEntry(place,entry,named)},...inTheme&&icon?[{path:inTheme,from:icon}]:[],...identity.autostart?[{path:`\
etc/xdg/autostart/${file}`,text:autostartEntry(place,entry,named),config:!0}]:[],...sharedFiles(place)]}function nfpmSteps(place,format,own){let name=packageName(
place.app),command={src:`../lib/${name}/${place.launcher}`,dst:`/usr/bin/${place.entry}`,type:"symlink"};return packageSteps({...place,name},format,{...own,extras:[
...desktopExtras(place),...own.extras],links:[command]})}function packageSteps(place,format,{config:keys,extras,links=[]}){let{name,bundle,work,output,epoch,tools}=place,
[tree,root,config]=["tree","root","nfpm.yaml"].map(name2=>posix.join(work,name2));return[{do:"copy",from:bundle,to:tree},...extras.map(({path,text="",from})=>from?
{do:"copy",from,to:posix.join(root,path)}:{do:"write",path:posix.join(root,path),text}),...settleTree(tree,epoch),...settleTree(root,epoch),{do:"write",path:config,
text:(0,import_yaml.stringify)({...common(place),...keys,contents:[{src:tree,dst:`/usr/lib/${name}`,type:"tree"},...links,...extras.map(extra=>fileOf(extra,root))]})},
{do:"run",label:`nfpm (${format})`,argv:[programIn(tools,"nfpm",place),"package","--config",config,"--packager",format,"--target",output],env:{DOLLAR:"$"},outputs:[
output],quiet:!0}]}var literal=text=>text.replaceAll("$","${DOLLAR}");function common({name,app,identity,target,epoch}){return{name,arch:target==="linux-aarch64"?
"arm64":"amd64",platform:"linux",version_schema:"none",...packageVersion(app.version),release:"1",maintainer:literal(identity.maintainer??identity.publisher),vendor:literal(
identity.publisher),description:literal(`${summaryOf({app,identity})}
${identity.name} is complete: its own Python and every library are inside.`),...identity.homepage&&{homepage:literal(identity.homepage)},...app.license&&{license:app.
license},mtime:isoDate(epoch),disable_globbing:!0}}var fileOf=({path,config,secret},root)=>({src:posix.join(root,path),dst:`/${path}`,...config&&{type:"config|n\
oreplace"},...secret&&{file_info:{mode:416}}}),isoDate=epoch=>new Date(epoch*1e3).toISOString().replace(".000Z","Z");

return{nfpmSettings,nfpmPrograms,nfpmTargets,prefixOf,packageVersion,nfpmSteps,packageSteps,isoDate}})