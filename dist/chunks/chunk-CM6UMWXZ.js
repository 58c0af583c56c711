import{sharedFiles}from"./chunk-6ORMPLIU.js";import{autostartEntry,desktopEntry,packageName,settleTree,summaryOf,themeIcon,treePrograms}from"./chunk-C77L53HQ.js";
import{require_dist}from"./chunk-VETUTWQ4.js";import{programIn}from"./chunk-FFYFSFM2.js";import{normalizeVersion}from"./chunk-MWDDLPWO.js";import{
choice}from"./chunk-6IOMZQNL.js";import{__commonJS,__toESM}from"./chunk-SQ6OKIXB.js";var require_node_path=__commonJS({"builtin:node:path?packagers/nfpm.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:path"))}});var import_node_path=__toESM(require_node_path(),1);var import_yaml=__toESM(require_dist(),1);var nfpmSettings={compression:choice(["zstd","xz"],{doc:"`zstd`: packed in seconds, read since Debian 12, Ubuntu 18.04 and RHEL 8; `xz`: read everywhere",default:"\
zstd"})};var nfpmPrograms=treePrograms;var nfpmTargets=["linux-x86_64","linux-aarch64"];var prefixOf=place=>`/usr/lib/${packageName(place.app)}`;function packageVersion(version){
const[,epoch,release=version,pre,post,dev,local]=/^(?:(\d+)!)?([\d.]*\d)((?:a|b|rc)\d+)?(?:\.post(\d+))?(?:\.dev(\d+))?(?:\+(.+))?$/.exec(normalizeVersion(version)??
version)??[];const text=[release,pre&&`~${pre}`,post&&`+post${post}`,dev&&`~~dev${dev}`,local&&`+${local}`].filter(Boolean).join("");return{...epoch&&{epoch},version:text}}
function desktopExtras(place){const{identity,icon,entry}=place;const inTheme=themeIcon(place);const[file,named]=[`${identity.identifier}.desktop`,inTheme&&identity.
identifier];return[{path:`usr/share/applications/${file}`,text:desktopEntry(place,entry,named)},...inTheme&&icon?[{path:inTheme,from:icon}]:[],...identity.autostart?
[{path:`etc/xdg/autostart/${file}`,text:autostartEntry(place,entry,named),config:true}]:[],...sharedFiles(place)]}function nfpmSteps(place,format,own){const name=packageName(
place.app);const command={src:`../lib/${name}/${place.launcher}`,dst:`/usr/bin/${place.entry}`,type:"symlink"};return packageSteps({...place,name},format,{...own,
extras:[...desktopExtras(place),...own.extras],links:[command]})}function packageSteps(place,format,{config:keys,extras,links=[]}){const{name,bundle,work,output,
epoch,tools}=place;const[tree,root,config]=["tree","root","nfpm.yaml"].map(name2=>import_node_path.posix.join(work,name2));return[{do:"copy",from:bundle,to:tree},
...extras.map(({path,text="",from})=>from?{do:"copy",from,to:import_node_path.posix.join(root,path)}:{do:"write",path:import_node_path.posix.join(root,path),text}),
...settleTree(tree,epoch),...settleTree(root,epoch),{do:"write",path:config,text:(0,import_yaml.stringify)({...common(place),...keys,contents:[{src:tree,dst:`/u\
sr/lib/${name}`,type:"tree"},...links,...extras.map(extra=>fileOf(extra,root))]})},{do:"run",label:`nfpm (${format})`,argv:[programIn(tools,"nfpm",place),"packa\
ge","--config",config,"--packager",format,"--target",output],env:{DOLLAR:"$"},outputs:[output],quiet:true}]}var literal=text=>text.replaceAll("$","${DOLLAR}");function common({
name,app,identity,target,epoch}){return{name,arch:target==="linux-aarch64"?"arm64":"amd64",platform:"linux",version_schema:"none",...packageVersion(app.version),
release:"1",maintainer:literal(identity.maintainer??identity.publisher),vendor:literal(identity.publisher),description:literal(`${summaryOf({app,identity})}
${identity.name} is complete: its own Python and every library are inside.`),...identity.homepage&&{homepage:literal(identity.homepage)},...app.license&&{license:app.
license},mtime:isoDate(epoch),disable_globbing:true}}var fileOf=({path,config,secret},root)=>({src:import_node_path.posix.join(root,path),dst:`/${path}`,...config&&
{type:"config|noreplace"},...secret&&{file_info:{mode:416}}});var isoDate=epoch=>new Date(epoch*1e3).toISOString().replace(".000Z","Z");export{nfpmSettings,nfpmPrograms,nfpmTargets,prefixOf,packageVersion,nfpmSteps,packageSteps,isoDate};
