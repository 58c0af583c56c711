import{contradictions,readProvenance}from"./chunk-PMX3GLO4.js";import{isImage}from"./chunk-VXNZCIHU.js";import{verifyEnvironment}from"./chunk-IXTQCV4B.js";
import{provenanceFile}from"./chunk-BLV4Q6VX.js";import"./chunk-7YK7JQHT.js";import"./chunk-WYOKIALS.js";import{heldTo,readManifest,verifyFiles}from"./chunk-W7YBXYCZ.js";
import"./chunk-C7YKKULY.js";import"./chunk-3NOESXBM.js";import"./chunk-JHVNPP4R.js";import"./chunk-WDV7DHGY.js";import"./chunk-FSSZLX73.js";
import{absolute,command}from"./chunk-AJ6A7I3I.js";import{choice,flag,path,text}from"./chunk-FCKCLZQP.js";import{__commonJS,__toESM}from"./chunk-SQ6OKIXB.js";var require_node_path=__commonJS({"builtin:node:path?src/verify/deployable.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:path"))}});var require_node_path2=__commonJS({"builtin:node:path?src/verify/identity.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:path"))}});var import_node_path=__toESM(require_node_path(),1);var theirs=/^\.git(\/|$)/;async function verifyDeployable(folder,release,{files,...ports}){if(!await files.has((0,import_node_path.join)(folder,"Procfile"))||!await files.
has((0,import_node_path.join)(folder,"requirements.txt")))return void 0;const there=(await files.list(folder)).map(({path:path2})=>path2);if(there.some(path2=>path2.
includes("/site-packages/")))return void 0;const{files:listed}=await readManifest(release,{...ports,files});const[root]=listed.flatMap(({path:path2})=>/^(server\/[^/]+\/)Procfile$/.
exec(path2)?.[1]??[]);if(!root)return void 0;const expected=new Map(listed.filter(({path:path2})=>path2.startsWith(root)).map(({path:path2,sha256})=>[path2.slice(
root.length),sha256]));const found=await Promise.all([...expected].map(async([path2,sha256])=>{if(!there.includes(path2))return[`${path2}: missing`];const actual=await files.
digest((0,import_node_path.join)(folder,path2));return actual.sha256===sha256?[]:[`${path2}: sha256 is ${actual.sha256}, the release has ${sha256}`]}));const strange=there.
filter(path2=>!expected.has(path2)&&!theirs.test(path2)).map(path2=>`${path2}: is not in the release`);return{role:"server",deviations:[...found.flat(),...strange],
notes:[]}}var import_node_path2=__toESM(require_node_path2(),1);async function identify(release,manifest,asked,{files,...ports}){const by=asked?"sha256":"none";const at=(0,import_node_path2.join)(release,provenanceFile);if(!await files.
has(at))return{identity:{by},deviations:[]};const{subjects,...claims}=readProvenance(await files.text(at),at);const listed=(await readManifest(release,{files,...ports})).
files.map(({path:path2,sha256})=>[path2,sha256]);return{identity:{by,claims},deviations:contradictions({subjects,...claims},{...Object.fromEntries(listed),"rele\
ase.json":manifest})}}var fields={release:path({doc:"The release folder",default:"release",positional:true}),from:text({doc:"Instead of a release folder: an https address, or a folde\
r, that has the files of a release, by their paths or all beside release.json. Manifest, provenance, SBOMs, pins and the wheels of the application are fetched"}),
sha256:text({doc:"The sha256 that its release.json must have",pattern:[/^[0-9a-f]{64}$/,"a sha256"]}),environment:path({doc:"What is compared with the pins: a v\
irtual environment, a folder with an interpreter's site-packages below it (a slug, the prefix of a package, an unpacked client), an image (the folder or the .ta\
r of its OCI layout), or a folder to deploy"}),role:choice(["client","server"],{doc:"Whose pins. Default: those that fit best"}),wheels:path({doc:"A folder of t\
he pins' wheels, to hold installed files to these too, not only to RECORD"}),json:flag({doc:"Write JSON for monitoring"})};var verify_default=command({name:"ver\
ify",summary:"Check a release, and what an environment runs, against the manifest and the pins",description:"Every file of release.json must have its sha256. Wi\
th --environment (a virtual environment, a slug, the prefix of a package, an image, a folder to deploy), every distribution installed there must be one of the p\
ins, with its files as its RECORD says, and the application's as the release's wheel has them. Nothing of the environment is run. Each deviation is one line; ex\
it status 1.",fields,outputs:{deviations:"How many were found"},async run(request,ports){if(request.from===void 0)return judge(absolute(ports,request.release),request.
release,request,ports);const{fetchRelease}=await import("./fetch-P2WP2DJF.js");const work=await ports.files.temporary("release");try{const missing=await fetchRelease(
request.from,request.sha256,work,ports);return await judge(work,request.from,request,ports,missing)}finally{await ports.files.remove(work)}}});async function judge(folder,name,{
sha256,environment,role,wheels,json},ports,fetched){const manifest=await heldTo(sha256,folder,ports);const{identity,...claimed}=await identify(folder,manifest,sha256!==
void 0,ports);const ofFiles=fetched??await verifyFiles(folder,ports);const compared=environment?await compare(absolute(ports,environment),folder,role,wheels&&absolute(
ports,wheels),ports):void 0;const deviations=[...ofFiles,...claimed.deviations,...compared?.deviations??[]];const notes=[...compared?.notes??[],...fetched&&identity.
by==="none"?["no --sha256 was given: nothing says that this is the release that was meant"]:[]];const outputs={deviations:String(deviations.length)};if(json)return{
stdout:asJson({manifest,identity,...compared&&{role:compared.role}},deviations,notes),shown:true,deviations,outputs};for(const note of notes)ports.reporter.note(
`note: ${note}`);const stdout=deviations.length>0?`${deviations.length} deviation${deviations.length>1?"s":""} from ${name}:
`:`${environment?`${environment} runs what ${name} locked (${compared?.role})`:`${name} is what its manifest says`}
`;return{stdout,deviations,outputs}}async function compare(environment,release,role,wheels,ports){if(await isImage(environment,ports))return compareImage(environment,
release,role,wheels,ports);return await verifyDeployable(environment,release,ports)??verifyEnvironment(environment,release,role,ports,wheels)}async function compareImage(image,release,role,wheels,ports){
const{unpackImage}=await import("./image-VCMWD3SL.js");const work=await ports.files.temporary("image");try{const{environment,deviations,notes,ports:there}=await unpackImage(
image,await readManifest(release,ports),release,work,ports);const compared=await verifyEnvironment(environment,release,role,there,wheels);return{...compared,deviations:[
...compared.deviations,...deviations],notes:[...compared.notes,...notes]}}finally{await ports.files.remove(work)}}function asJson(facts,deviations,notes){const parted=deviations.
map(line=>({what:line.slice(0,line.indexOf(": ")),fact:line.slice(line.indexOf(": ")+2)}));return`${JSON.stringify({schema:1,...facts,same:deviations.length===0,
deviations:parted,notes},null,1)}
`}export{verify_default as default};
