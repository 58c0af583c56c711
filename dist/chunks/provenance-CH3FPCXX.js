import{sourceOf}from"./chunk-OUY7J4QZ.js";import{provenanceFile,provenanceOf}from"./chunk-3VD5T75L.js";import{lockedBy}from"./chunk-IVWLSFAJ.js";
import{pinsOf}from"./chunk-ZEG75JN3.js";import"./chunk-5OJWIZ6Y.js";import"./chunk-6S2U34DO.js";import"./chunk-ZCREQQZM.js";import"./chunk-XCKSHHOO.js";
import{optional}from"./chunk-MWDDLPWO.js";import"./chunk-6IOMZQNL.js";import{__commonJS,__toESM}from"./chunk-SQ6OKIXB.js";var require_posix=__commonJS({"builtin:node:path/posix?src/line/release/provenance.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("no\
de:path/posix"))}});var import_posix=__toESM(require_posix(),1);async function writeProvenance({release,project},manifest,ports){const{files,host}=ports;const{commit,tag}=await sourceOf(project,ports);const[server,repository,
workflow]=["GITHUB_SERVER_URL","GITHUB_REPOSITORY","GITHUB_WORKFLOW_REF"].map(name=>host.env(name));await files.write((0,import_posix.join)(release,provenanceFile),
provenanceOf({manifest,manifestDigest:(await files.digest((0,import_posix.join)(release,"release.json"))).sha256,pins:pinsOf(manifest,await lockedBy(release,manifest,
ports)),...optional("commit",commit),...optional("tag",tag),...optional("repository",server&&repository&&`${server}/${repository}`),...optional("workflow",server&&
workflow&&`${server}/${workflow}`)}))}export{writeProvenance};
