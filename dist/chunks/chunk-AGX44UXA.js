import{desktopEntry,packageName,settleTree,summaryOf,themeIcon,treePrograms}from"./chunk-KHDNGXBD.js";import{require_dist}from"./chunk-VETUTWQ4.js";
import{normalizeVersion}from"./chunk-BEXE2GB7.js";import{choice}from"./chunk-WTQIBPFW.js";import{__commonJS,__toESM}from"./chunk-SQ6OKIXB.js";var require_node_path=__commonJS({"builtin:node:path?packagers/nfpm.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:path"))}});var import_node_path=__toESM(require_node_path(),1);var import_yaml=__toESM(require_dist(),1);var nfpmSettings={compression:choice(["zstd","xz"],{doc:"`zstd`: packed in seconds, read since Debian 12, Ubuntu 18.04 and RHEL 8; `xz`: read everywhere",default:"\
zstd"})};var nfpmPrograms=treePrograms;var nfpmTargets=["linux-x86_64","linux-aarch64"];var prefixOf=place=>`/usr/lib/${packageName(place.app)}`;function packageVersion(version){
const[,epoch,release=version,pre,post,dev,local]=/^(?:(\d+)!)?([\d.]*\d)((?:a|b|rc)\d+)?(?:\.post(\d+))?(?:\.dev(\d+))?(?:\+(.+))?$/.exec(normalizeVersion(version)??
version)??[];const text=[release,pre&&`~${pre}`,post&&`+post${post}`,dev&&`~~dev${dev}`,local&&`+${local}`].filter(Boolean).join("");return{...epoch&&{epoch},version:text}}
function desktopExtras(place){const{identity,icon,entry}=place;const inTheme=themeIcon(place);return[{path:`usr/share/applications/${identity.identifier}.deskto\
p`,text:desktopEntry(place,entry,inTheme&&identity.identifier)},...inTheme&&icon?[{path:inTheme,from:icon}]:[]]}function nfpmSteps(place,format,own){const{bundle,
work,output,epoch,tools}=place;const[tree,root,config]=["tree","root","nfpm.yaml"].map(name=>import_node_path.posix.join(work,name));const extras=[...desktopExtras(
place),...own.extras];return[{do:"copy",from:bundle,to:tree},...extras.map(({path,text="",from})=>from?{do:"copy",from,to:import_node_path.posix.join(root,path)}:
{do:"write",path:import_node_path.posix.join(root,path),text}),...settleTree(tree,epoch),...settleTree(root,epoch),{do:"write",path:config,text:(0,import_yaml.stringify)(
{...common(place),...own.config,contents:contents(place,tree,root,extras)})},{do:"run",label:`nfpm (${format})`,argv:[`${tools}/bin/nfpm`,"package","--config",config,
"--packager",format,"--target",output],env:{DOLLAR:"$"},outputs:[output],quiet:true}]}var literal=text=>text.replaceAll("$","${DOLLAR}");function common({app,identity,
target,epoch}){return{name:packageName(app),arch:target==="linux-aarch64"?"arm64":"amd64",platform:"linux",version_schema:"none",...packageVersion(app.version),
release:"1",maintainer:literal(identity.maintainer??identity.publisher),vendor:literal(identity.publisher),description:literal(`${summaryOf({app,identity})}
${identity.name} is complete: its own Python and every library are inside.`),...identity.homepage&&{homepage:literal(identity.homepage)},...app.license&&{license:app.
license},mtime:isoDate(epoch),disable_globbing:true}}var contents=(place,tree,root,extras)=>[{src:tree,dst:prefixOf(place),type:"tree"},{src:`../lib/${packageName(
place.app)}/${place.launcher}`,dst:`/usr/bin/${place.entry}`,type:"symlink"},...extras.map(({path})=>({src:import_node_path.posix.join(root,path),dst:`/${path}`}))];
var isoDate=epoch=>new Date(epoch*1e3).toISOString().replace(".000Z","Z");export{nfpmSettings,nfpmPrograms,nfpmTargets,prefixOf,packageVersion,nfpmSteps,isoDate};
