import{provenanceFile,provenanceOf}from"./chunk-BLV4Q6VX.js";import{sourceOf}from"./chunk-OUY7J4QZ.js";import{lockedBy}from"./chunk-W3AVLONC.js";
import{pinsOf}from"./chunk-7YK7JQHT.js";import"./chunk-WYOKIALS.js";import"./chunk-JHVNPP4R.js";import"./chunk-WDV7DHGY.js";import{optional}from"./chunk-AJ6A7I3I.js";
import"./chunk-FCKCLZQP.js";import{__commonJS,__toESM}from"./chunk-SQ6OKIXB.js";var require_node_path=__commonJS({"builtin:node:path?src/line/release/provenance.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node\
:path"))}});var import_node_path=__toESM(require_node_path(),1);async function writeProvenance({release,project},manifest,ports){const{files,host}=ports;const{commit,tag}=await sourceOf(project,ports);const[server,repository,
workflow]=["GITHUB_SERVER_URL","GITHUB_REPOSITORY","GITHUB_WORKFLOW_REF"].map(name=>host.env(name));await files.write((0,import_node_path.join)(release,provenanceFile),
provenanceOf({manifest,manifestDigest:(await files.digest((0,import_node_path.join)(release,"release.json"))).sha256,pins:pinsOf(manifest,await lockedBy(release,
manifest,ports)),...optional("commit",commit),...optional("tag",tag),...optional("repository",server&&repository&&`${server}/${repository}`),...optional("workfl\
ow",server&&workflow&&`${server}/${workflow}`)}))}export{writeProvenance};
