import{certificateRefusal,describeArguments,sealArguments,sealRefusal,signArguments,signRefusal,signatureRefusal,stapleArguments,verifyArguments}from"./chunk-DZJ4LXDU.js";
import{keyFor,macosSecrets,redact}from"./chunk-AYXA67Q3.js";import{machOs}from"./chunk-Y3CHPFBE.js";import{execute}from"./chunk-H4ZN7CSA.js";import"./chunk-ZCREQQZM.js";
import"./chunk-KQUC2HA2.js";import{lastLines}from"./chunk-ZOE3XYBJ.js";import{plist}from"./chunk-XPEMW4DS.js";import"./chunk-A2ZZ45IY.js";
import"./chunk-TTBEETV7.js";import{appFolder}from"./chunk-MWDDLPWO.js";import{failed,timed}from"./chunk-6IOMZQNL.js";import{__commonJS,__toESM}from"./chunk-SQ6OKIXB.js";var require_node_crypto=__commonJS({"builtin:node:crypto?src/line/macos-client.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:c\
rypto"))}});var require_posix=__commonJS({"builtin:node:path/posix?src/line/macos-client.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:pat\
h/posix"))}});var require_posix2=__commonJS({"builtin:node:path/posix?src/line/notary/kept.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:pat\
h/posix"))}});var require_posix3=__commonJS({"builtin:node:path/posix?src/line/sign-macos.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:path\
/posix"))}});var require_node_crypto2=__commonJS({"builtin:node:crypto?src/line/pkcs12.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:crypto"))}});var require_posix4=__commonJS({"builtin:node:path/posix?src/line/pkcs12.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:path/pos\
ix"))}});var import_node_crypto2=__toESM(require_node_crypto(),1);var import_posix4=__toESM(require_posix(),1);var import_posix=__toESM(require_posix2(),1);function keptBeside(release,name,ending,{files}){const folder=`${release}.notary`;const[archive,path]=[(0,import_posix.join)(
folder,`${name}.${ending}`),(0,import_posix.join)(folder,`${name}.json`)];return{archive,async read(made){if(!await files.has(path)||!await files.has(archive))return void 0;
const record=await files.text(path).then(text=>JSON.parse(text)).catch(()=>void 0);const same=record?.schema===1&&record.made===made&&(await files.digest(archive)).
sha256===record.sha256;return same?record:void 0},write:record=>files.write(path,`${JSON.stringify(record,null,2)}
`,384)}}async function makeKnown(subject,who,key,ports){const{name,kept,made}=subject;const earlier=await kept.read(made);const record=earlier??await signed(subject,ports);
if(earlier)await subject.takeUp();const[{openNotary},{notarize}]=await Promise.all([import("./service-22EBZMAR.js"),import("./notarize-H4LK43D6.js")]);await notarize(
{name,record,kept,notary:openNotary(who,key,ports),wait:who.wait},ports);await staple(subject,ports);return record.programs}async function signed(subject,{files}){
const{kept,made}=subject;const programs=await subject.sign();await subject.keep();const record={schema:1,made,sha256:(await files.digest(kept.archive)).sha256,programs};
await kept.write(record);return record}async function staple(subject,{host}){for(let tries=1;;tries++){const{code,said}=await subject.staple();if(code===0)return;
if(tries===5)throw failed({code:"staple-failed",fact:`the notary has accepted ${subject.name}, and its ticket could not be put into it
${lastLines(said,20)}
`,fix:"Run it again: it goes on with the same submission"});await host.wait(2e3*tries)}}var import_posix3=__toESM(require_posix3(),1);var usualEntitlements=plist({"com.apple.security.cs.allow-unsigned-executable-memory":true});var import_node_crypto=__toESM(require_node_crypto2(),1);var import_posix2=__toESM(require_posix4(),1);async function openPkcs12({input,pkcs12,password},work,ports){const at=name=>(0,import_posix2.join)(work,name);const{files}=ports;await files.write(at("certific\
ate.p12"),pkcs12,384);await files.write(at("password"),password,384);const ask=(...what)=>read(["pkcs12","-in",at("certificate.p12"),"-passin",`file:${at("passw\
ord")}`,...what],input,ports);const[signer,chain]=[pemsOf(await ask("-nodes","-clcerts")),pemsOf(await ask("-nokeys","-cacerts"))];const key=signer.find(pem=>pem.
includes("PRIVATE KEY"))??"";const certificate=signer.filter(pem=>pem.includes("CERTIFICATE")).map(pem=>new import_node_crypto.X509Certificate(pem)).find(each=>key&&
each.checkPrivateKey((0,import_node_crypto.createPrivateKey)(key)));if(!certificate)throw noPkcs12(input);await files.write(at("signer.pem"),`${key}
${certificate.toString()}`,384);if(chain.length>0)await files.write(at("chain.pem"),`${chain.join("\n")}
`);return{files:{signer:at("signer.pem"),chain:chain.length>0?at("chain.pem"):""},certificate}}var pemsOf=text=>text.match(/-----BEGIN ([A-Z ]+)-----[^-]+-----END \1-----/g)??
[];async function read(args,input,{processes}){const run=more=>processes.run({argv:["openssl",...args,...more],inherit:["PATH","HOME"],shown:false,timeoutSeconds:60});
const first=await run([]);const finished=first.code!==0&&/unsupported/i.test(first.stderr)?await run(["-legacy"]):first;if(finished.code===0)return finished.stdout;
if(/mac verify (failure|error)|invalid password/i.test(finished.stderr))throw failed({code:"signing-password",fact:`the password of ${input}-password does not o\
pen the key`,fix:"Correct the secret"});throw noPkcs12(input)}var noPkcs12=input=>failed({code:"signing-secret",fact:`what ${input}-pkcs12 has is no PKCS#12 fil\
e with a certificate and its key`,fix:"Give the file as base64: base64 -w0 certificate.p12"});var patience=120;var seen=["PATH","HOME","TMPDIR","SSL_CERT_FILE","http_proxy","https_proxy","no_proxy","HTTP_PROXY","HTTPS_PROXY","NO_PROXY"];async function withKey(key,{
work},ports,does){try{const{files,certificate}=await openPkcs12(key,work,ports);return await does(files,certificate)}finally{await ports.files.remove(work)}}async function speak(args,{
secrets},{processes}){const finished=await processes.run({argv:["rcodesign",...args],inherit:seen,shown:false,timeoutSeconds:patience});return{...finished,said:redact(
`${finished.stdout}
${finished.stderr}${finished.late?`
It was ended after ${patience} s`:""}`,secrets.values)}}var refused=(path,said,{code,fact,fix})=>failed({code,fact:`${path} is not signed: ${fact}
${lastLines(said,20)}
`,fix});async function sealFile(file,key,place,ports){const{files}=ports;const unsigned=await files.digest(file);const made=await speak(sealArguments(key,place.signing,
file),place,ports);if(made.code!==0)throw refused(file,made.said,signRefusal(made.said,place.signing));const described=await speak(describeArguments(file),place,
ports);const refusal=sealRefusal(described.said,place.signing,file.endsWith(".pkg")?"package":"image");if(refusal)throw refused(file,described.said,refusal);return{
unsigned:unsigned.sha256,signed:(await files.digest(file)).sha256}}async function openMacosSigner(signing,secrets,project,work,ports){const place={signing,secrets,work:(0,import_posix3.join)(work,"signing")};const{application:application2,
installer}=secrets;const entitlements=signing.entitlements?await ports.files.text((0,import_posix3.join)(project,signing.entitlements)):usualEntitlements;const certificates={
"sign-macos":await accepted(application2,place,ports),"sign-macos-installer":installer?await accepted(installer,place,ports):""};return{certificate:file=>certificates[keyFor(
file)],entitlements,sign:(bundle,launcher)=>withKey(application2,place,ports,files=>signBundle({bundle,launcher,files,entitlements},place,ports)),seal:file=>withKey(
file.endsWith(".pkg")&&installer?installer:application2,place,ports,key=>sealFile(file,key,place,ports)),staple:path=>speak(stapleArguments(path),place,ports)}}
async function accepted(key,place,ports){const certificate=await withKey(key,place,ports,async(_,certificate2)=>certificate2);const installs=key.input==="sign-m\
acos-installer";const refusal=certificateRefusal(certificate,installs?"installer":"application",place.signing,ports.host.now());if(refusal)throw refused(installs?
"the package":"the client","",refusal);return certificate.fingerprint256}async function signBundle({bundle,launcher,files:key,entitlements},place,ports){const{files}=ports;
const found=await programsIn(bundle,ports);const unsigned=await digestsOf(found.map(({path})=>path),bundle,ports);const file=(0,import_posix3.join)(place.work,"\
entitlements.plist");await files.write(file,entitlements);for(const{path,starts}of insideOut(found,launcher))await signOne((0,import_posix3.join)(bundle,path),key,
starts?file:void 0,place,ports);await signOne(bundle,key,file,place,ports);await verify(bundle,launcher,found.map(({path})=>path),place,ports);const signed2=await digestsOf(
found.map(({path})=>path),bundle,ports);return Object.fromEntries(found.map(({path})=>[path,{unsigned:unsigned[path]??"",signed:signed2[path]??""}]))}var insideOut=(found,launcher)=>{
const depth=({path})=>path.split("/").length;return found.filter(({path})=>path!==launcher).sort((a,b)=>depth(b)-depth(a))};async function programsIn(bundle,{files}){
const all=(await files.list(bundle)).filter(({kind})=>kind==="file");const found=await Promise.all(all.map(async({path})=>({path,is:machOs(Buffer.from(await files.
bytes((0,import_posix3.join)(bundle,path))))})));return found.filter(({is})=>is.length>0).map(({path,is})=>({path,starts:is.some(({program})=>program)}))}async function digestsOf(paths,bundle,{
files}){return Object.fromEntries(await Promise.all(paths.map(async path=>[path,(await files.digest((0,import_posix3.join)(bundle,path))).sha256])))}async function signOne(path,key,entitlements,place,ports){
const{code,said}=await speak(signArguments(key,place.signing,path,entitlements),place,ports);if(code!==0)throw refused(path,said,signRefusal(said,place.signing))}
async function verify(bundle,launcher,paths,place,ports){const{files}=ports;const list=(0,import_posix3.join)(bundle,"Contents/_CodeSignature/CodeResources");const seal={
info:(await files.digest((0,import_posix3.join)(bundle,"Contents/Info.plist"))).sha256,resources:(await files.digest(list)).sha256};for(const path of paths)await verifyOne(
(0,import_posix3.join)(bundle,path),path===launcher?seal:void 0,place,ports);await verifySeal(bundle,launcher,await files.text(list),ports)}async function verifyOne(path,seal,place,ports){
const pages=await speak(verifyArguments(path),place,ports);const described=await speak(describeArguments(path),place,ports);const refusal=pages.code!==0||described.
code!==0?{code:"signature-refused",fact:"its signature is not valid",fix:"Read the message above"}:signatureRefusal(described.said,place.signing,seal);if(refusal)
throw refused(path,pages.code===0?described.said:pages.said,refusal)}async function verifySeal(bundle,launcher,list,{files}){const all=(await files.list(bundle)).
filter(({path})=>![launcher,"Contents/Info.plist","Contents/_CodeSignature/CodeResources"].includes(path));for(const{path}of all){const hash=Buffer.from((await files.
digest((0,import_posix3.join)(bundle,path))).sha256,"hex").toString("base64");if(!list.includes(hash))throw refused(path,"",{code:"signature-refused",fact:"the \
signature of the application does not seal it",fix:"This is a fault of rcodesign: report it"})}}async function openMacosClient(client,ports){const{cell,signing,request,job,work}=client;const secrets=macosSecrets(signing,cell.files,request,ports);const signer=await openMacosSigner(
signing,secrets,job.project,work,ports);const{notarize}=signing;const[known,named]=[notarize?"sign and notarize":"sign",cell.identity.name];const ask=async subject=>notarize?
makeKnown(subject,notarize,secrets.notaryKey,ports):subject.sign();return{settle:(bundle,launcher)=>timed(`${known} ${named}`,ports,async()=>ask(await application(
bundle,launcher,{client,signer},ports))),seal:file=>timed(`${known} ${(0,import_posix4.basename)(file)}`,ports,async()=>Object.values(await ask(await packed(file,
{client,signer},ports)))[0])}}var beside=({client:{job}})=>job.becomes??job.release;var keptApplication=(place,ports)=>keptBeside(beside(place),place.client.cell.
id,"zip",ports);async function application(bundle,launcher,place,ports){const{client:{cell,job,work},signer}=place;const[kept,folder,opened]=[keptApplication(place,
ports),appFolder(cell.identity.name),(0,import_posix4.join)(work,"submitted")];return{name:`${folder} ${job.plan.application.version}`,kept,made:await madeFrom(
bundle,place,ports),sign:()=>signer.sign(bundle,launcher),keep:()=>execute([{do:"archive",from:bundle,to:kept.archive,root:folder,epoch:job.plan.epoch}],ports),
async takeUp(){await execute([{do:"extract",archive:kept.archive,to:opened},{do:"remove",path:bundle}],ports);await ports.files.move((0,import_posix4.join)(opened,
folder),bundle)},staple:()=>signer.staple(bundle)}}async function madeFrom(bundle,{client,signer},{files}){const hash=(0,import_node_crypto2.createHash)("sha256").
update(JSON.stringify([signer.certificate(bundle),signer.entitlements,client.signing.timestamp]));for(const{path,mode}of await files.list(bundle))hash.update(`${path}\
\0${mode&64}\0${(await files.digest((0,import_posix4.join)(bundle,path))).sha256}
`);return hash.digest("hex")}async function packed(file,place,ports){const{client:{cell,job,signing},signer}=place;const{files}=ports;const name=(0,import_posix4.basename)(
file);const kept=keptBeside(beside(place),name,name.slice(name.lastIndexOf(".")+1),ports);const inside=signing.notarize?(await files.digest(keptApplication(place,
ports).archive)).sha256:"";return{name,kept,made:(0,import_node_crypto2.createHash)("sha256").update(JSON.stringify([inside,cell.identity,job.plan.application.version,
signer.certificate(file),signing.timestamp])).digest("hex"),sign:async()=>({[name]:await signer.seal(file)}),keep:()=>files.copy(file,kept.archive),takeUp:()=>files.
copy(kept.archive,file),staple:()=>signer.staple(file)}}export{openMacosClient};
