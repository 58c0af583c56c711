import{verifyEnvironment}from"./chunk-IG7PH3SL.js";import"./chunk-UP336X6R.js";import{readManifest,verifyFiles}from"./chunk-AGJ5NKZJ.js";import"./chunk-GTGSHRSL.js";
import"./chunk-PCZSQ3UO.js";import"./chunk-DYY4XOCJ.js";import"./chunk-U55CN4UI.js";import"./chunk-4ELY6KKD.js";import{absolute,command}from"./chunk-3C3ZTAYI.js";
import{choice,failed,flag,path,text}from"./chunk-JIDGBLK2.js";import{__commonJS,__toESM}from"./chunk-SQ6OKIXB.js";var require_node_path=__commonJS({"builtin:node:path?src/commands/verify.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:path"))}});var require_node_path2=__commonJS({"builtin:node:path?src/verify/deployable.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:path"))}});var import_node_path2=__toESM(require_node_path(),1);var import_node_path=__toESM(require_node_path2(),1);var theirs=/^\.git(\/|$)/;async function verifyDeployable(folder,release,{files,...ports}){if(!await files.has((0,import_node_path.join)(folder,"Procfile"))||!await files.
has((0,import_node_path.join)(folder,"requirements.txt")))return void 0;const there=(await files.list(folder)).map(({path:path2})=>path2);if(there.some(path2=>path2.
includes("/site-packages/")))return void 0;const{files:listed}=await readManifest(release,{...ports,files});const[root]=listed.flatMap(({path:path2})=>/^(server\/[^/]+\/)Procfile$/.
exec(path2)?.[1]??[]);if(!root)return void 0;const expected=new Map(listed.filter(({path:path2})=>path2.startsWith(root)).map(({path:path2,sha256})=>[path2.slice(
root.length),sha256]));const found=await Promise.all([...expected].map(async([path2,sha256])=>{if(!there.includes(path2))return[`${path2}: missing`];const actual=await files.
digest((0,import_node_path.join)(folder,path2));return actual.sha256===sha256?[]:[`${path2}: sha256 is ${actual.sha256}, the release has ${sha256}`]}));const strange=there.
filter(path2=>!expected.has(path2)&&!theirs.test(path2)).map(path2=>`${path2}: is not in the release`);return{role:"server",deviations:[...found.flat(),...strange],
notes:[]}}var verify_default=command({name:"verify",summary:"Check a release, and what an environment runs, against the manifest and the pins",description:"Every file of \
release.json must have its sha256. With --environment (a virtual environment, a slug, the prefix of a package, a folder to deploy), every distribution installed\
 there must be one of the pins, with its files as its RECORD says, and the application's as the release's wheel has them. Nothing of the environment is run. Eac\
h deviation is one line; exit status 1.",fields:{release:path({doc:"The release folder",default:"release",positional:true}),sha256:text({doc:"The sha256 that it\
s release.json must have",pattern:[/^[0-9a-f]{64}$/,"a sha256"]}),environment:path({doc:"What is compared with the pins: a virtual environment, a folder with an\
 interpreter's site-packages below it (a slug, the prefix of a package, an unpacked client), or a folder to deploy"}),role:choice(["client","server"],{doc:"Whos\
e pins. Default: those that fit best"}),wheels:path({doc:"A folder of the pins' wheels, to hold installed files to these too, not only to RECORD"}),json:flag({doc:"\
Write JSON for monitoring"})},outputs:{deviations:"How many were found"},async run({release,sha256,environment,role,wheels,json},ports){const folder=absolute(ports,
release);const manifest=await heldTo(sha256,folder,ports);const ofFiles=await verifyFiles(folder,ports);const compared=environment?await compare(absolute(ports,
environment),folder,role,wheels&&absolute(ports,wheels),ports):void 0;const deviations=[...ofFiles,...compared?.deviations??[]];const outputs={deviations:String(
deviations.length)};if(json)return{stdout:asJson(manifest,compared,deviations),shown:true,deviations,outputs};for(const note of compared?.notes??[])ports.reporter.
note(`note: ${note}`);const stdout=deviations.length>0?`${deviations.length} deviation${deviations.length>1?"s":""} from ${release}:
`:`${environment?`${environment} runs what ${release} locked (${compared?.role})`:`${release} is what its manifest says`}
`;return{stdout,deviations,outputs}}});async function heldTo(expected,release,{files}){const manifest=(0,import_node_path2.join)(release,"release.json");if(!await files.
has(manifest))return void 0;const{sha256}=await files.digest(manifest);if(!expected||sha256===expected)return sha256;throw failed({code:"release-changed",fact:`${manifest}\
 has sha256 ${sha256}, expected ${expected}`,fix:"Fetch the release again; if it stays so, somebody has changed it"})}var compare=async(environment,release,role,wheels,ports)=>await verifyDeployable(
environment,release,ports)??verifyEnvironment(environment,release,role,ports,wheels);function asJson(manifest,compared,deviations){const parted=deviations.map(line=>({
what:line.slice(0,line.indexOf(": ")),fact:line.slice(line.indexOf(": ")+2)}));return`${JSON.stringify({schema:1,manifest,...compared&&{role:compared.role},same:deviations.
length===0,deviations:parted,notes:compared?.notes??[]},null,1)}
`}export{verify_default as default};
