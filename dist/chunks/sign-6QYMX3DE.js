import{redact,secretEnvironment,signingSecrets}from"./chunk-AYXA67Q3.js";import{ensurePrograms}from"./chunk-RZVPB5QZ.js";import{lastLines}from"./chunk-ZOE3XYBJ.js";
import"./chunk-TTBEETV7.js";import"./chunk-FFYFSFM2.js";import"./chunk-MWDDLPWO.js";import{failed,timed}from"./chunk-6IOMZQNL.js";import{
__commonJS,__toESM}from"./chunk-SQ6OKIXB.js";var require_posix=__commonJS({"builtin:node:path/posix?src/line/sign.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:path/posix"))}});var import_posix=__toESM(require_posix(),1);function signArguments({password,pkcs12,pkcs11},{timestamp},{name,homepage},from,to){const key=pkcs11?["-pkcs11module",pkcs11.module,"-certs",pkcs11.certificate,
"-key",pkcs11.key]:["-pkcs12",pkcs12??""];const servers=Array.isArray(timestamp)?timestamp.flatMap(address=>["-ts",address]):[];return["sign",...key,"-readpass",
password,"-h","sha256","-n",name,...homepage?["-i",homepage]:[],...servers,"-in",from,"-out",to]}var verifyArguments=(file,roots)=>["verify",...roots?["-CAfile",
roots,"-TSA-CAfile",roots]:[],"-in",file];function signRefusal(said,{timestamp}){if(/Wrong password\?|PIN incorrect|incorrect pin|Login (to token )?failed/i.test(
said))return{code:"signing-password",fact:"the password or PIN of sign-password does not open the key",fix:"Correct the secret; a token may lock itself after a \
few wrong PINs"};if(/Failed to extract PKCS#12/.test(said))return{code:"signing-secret",fact:"what sign-pkcs12 has is no PKCS#12 file",fix:"Give the file as bas\
e64: base64 -w0 certificate.p12"};if(/timestamping failed|(HTTP|CURL) failure/i.test(said))return{code:"timestamp-unreachable",fact:`no timestamp came from ${[timestamp].
flat().join(", ")}`,fix:"Run it again; if it stays so, name another server of whoever issued the certificate in client.sign.timestamp"};return{code:"signing-fai\
led",fact:"osslsigncode did not sign",fix:"Read its message above"}}var notSigned={code:"not-signed",fact:"it has no signature after it was signed",fix:"The com\
mand must sign the file that {file} names, in place, and fail where it cannot"};function signatureRefusal(code,said,{timestamp}){if(/^No signature found/m.test(
said))return notSigned;if(code!==0||!/^Signature verification: ok/m.test(said))return certificateRefusal(said);if(timestamp==="none"||/^Timestamp Server Signature verification: ok/m.
test(said))return void 0;const missing=/^Timestamp is not available/m.test(said);return{code:"timestamp-refused",fact:missing?"its signature has no timestamp":"\
its timestamp is not verified",fix:missing?"Let the command ask for one, or write 'timestamp: none'":"Put the root of the timestamp server into the file that cl\
ient.sign.roots names"}}function certificateRefusal(said){if(/certificate purpose/i.test(said))return{code:"certificate-use",fact:"the certificate is not for si\
gning code (extendedKeyUsage codeSigning)",fix:"Ask for a code signing certificate; one for a server is none"};if(/certificate has expired|certificate is not yet valid/.
test(said))return{code:"certificate-expired",fact:`the ${/has expired/.test(said)?"certificate has expired":"certificate is not valid yet"}`,fix:"Give one that \
is valid today; look at the clock of the machine too"};if(/self-signed certificate|unable to get (local )?issuer|not found in local repository/i.test(said))return{
code:"certificate-unknown",fact:"the certificate leads to no root that is trusted here",fix:"Name a file with the root, as PEM, in client.sign.roots; certificat\
es between them belong into the PKCS#12 file or beside the certificate"};return{code:"signature-refused",fact:"its signature is not valid",fix:"Read the message\
 above"}}var programs=[{name:"osslsigncode",debian:"osslsigncode",otherwise:"Install osslsigncode"}];var patience=600;var seen=["PATH","HOME","USERPROFILE","SYSTEMROOT",
"TEMP","TMP","LANG","SOFTHSM2_CONF","http_proxy","https_proxy","no_proxy","HTTP_PROXY","HTTPS_PROXY","NO_PROXY"];async function openSigner(signing,identity,request,{
project,install},work,ports){const place={signing,identity,secrets:signingSecrets(signing,request,ports),project,work:(0,import_posix.join)(work,"signing")};await ensurePrograms(
programs,install,ports);return file=>timed(`sign ${(0,import_posix.basename)(file)}`,ports,()=>signFile(file,place,ports))}async function signFile(file,place,ports){
const{files}=ports;const made=(0,import_posix.join)(place.work,(0,import_posix.basename)(file));await files.makeFolder(place.work);try{await(place.signing.by.kind===
"command"?signByHook(file,made,place.signing.by,place,ports):signByTool(file,made,place,ports));await verifySignature(made,place,ports);const[unsigned,signed]=[
await files.digest(file),await files.digest(made)];await files.move(made,file);return{unsigned:unsigned.sha256,signed:signed.sha256}}finally{await files.remove(
place.work)}}async function signByTool(file,made,place,ports){const{signing,identity,secrets,project,work}=place;const secret=(0,import_posix.join)(work,"secret");
const keys={password:(0,import_posix.join)(secret,"password"),...signing.by.kind==="pkcs11"?{pkcs11:{...signing.by,certificate:(0,import_posix.join)(project,signing.
by.certificate)}}:{pkcs12:(0,import_posix.join)(secret,"certificate.p12")}};try{await ports.files.write(keys.password,secrets.password,384);if(keys.pkcs12)await ports.
files.write(keys.pkcs12,secrets.pkcs12,384);const{said,finished}=await speak({argv:["osslsigncode",...signArguments(keys,signing,identity,file,made)],inherit:seen},
place,ports);if(finished.code!==0||!await ports.files.has(made))throw refused(file,said,signRefusal(said,signing))}finally{await ports.files.remove(secret)}}async function signByHook(file,made,{
argv,environment},place,ports){await ports.files.copy(file,made);const{said,finished}=await speak({argv:argv.map(word=>word.replaceAll("{file}",made)),cwd:place.
project,inherit:[...seen,...environment],leavesNothing:true},place,ports);if(finished.code!==0)throw refused(file,said,{code:"signing-failed",fact:`the command \
of client.sign ended with exit code ${finished.code}`,fix:"Read its message above"});if(!await ports.files.has(made))throw refused(file,said,notSigned)}async function verifySignature(made,place,ports){
const{signing,project}=place;const{said,finished}=await speak({argv:["osslsigncode",...verifyArguments(made,signing.roots&&(0,import_posix.join)(project,signing.
roots))],inherit:seen},place,ports);const refusal=signatureRefusal(finished.code,said,signing);if(refusal)throw refused(made,said,refusal)}async function speak(command,{
signing,secrets},ports){const finished=await ports.processes.run({...command,shown:false,timeoutSeconds:patience});const late=finished.late?`
It was ended after ${patience} s`:"";return{finished,said:redact(`${finished.stdout}
${finished.stderr}${late}`,[...secrets.values,...secretEnvironment(signing,ports)])}}var refused=(file,said,{code,fact,fix})=>failed({code,fact:`${(0,import_posix.basename)(
file)} is not signed: ${fact}
${lastLines(said,20)}
`,fix});export{openSigner};
