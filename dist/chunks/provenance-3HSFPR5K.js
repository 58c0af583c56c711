import{sourceOf}from"./chunk-OUY7J4QZ.js";import{provenanceFile,provenanceOf}from"./chunk-IMWNCA7P.js";import{lockedBy}from"./chunk-CKT2D52P.js";
import{pinsOf}from"./chunk-3MD6B4MC.js";import"./chunk-G3RTTQLW.js";import"./chunk-OCYC2H32.js";import"./chunk-LQYOFGD4.js";import"./chunk-OVMTO6N4.js";
import{optional}from"./chunk-G2YH3S6W.js";import"./chunk-FJ2ZR5QA.js";import{__commonJS,__toESM}from"./chunk-SQ6OKIXB.js";var require_posix=__commonJS({"builtin:node:path/posix?src/line/release/provenance.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("no\
de:path/posix"))}});var import_posix=__toESM(require_posix(),1);async function writeProvenance({release,project},manifest,ports){const{files,host}=ports;const{commit,tag}=await sourceOf(project,ports);const[server,repository,
workflow]=["GITHUB_SERVER_URL","GITHUB_REPOSITORY","GITHUB_WORKFLOW_REF"].map(name=>host.env(name));await files.write((0,import_posix.join)(release,provenanceFile),
provenanceOf({manifest,manifestDigest:(await files.digest((0,import_posix.join)(release,"release.json"))).sha256,pins:pinsOf(manifest,await lockedBy(release,manifest,
ports)),...optional("commit",commit),...optional("tag",tag),...optional("repository",server&&repository&&`${server}/${repository}`),...optional("workflow",server&&
workflow&&`${server}/${workflow}`)}))}export{writeProvenance};
