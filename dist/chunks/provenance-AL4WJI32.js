import{sourceOf}from"./chunk-OUY7J4QZ.js";import{provenanceFile,provenanceOf}from"./chunk-XHSACRII.js";import{lockedBy}from"./chunk-L34HM3GU.js";
import{pinsOf}from"./chunk-AG4JMLK6.js";import"./chunk-F4PVWI3T.js";import"./chunk-WVGVC55U.js";import"./chunk-OPHN5KRS.js";import{optional}from"./chunk-67R5DMS3.js";
import"./chunk-UUTDISQW.js";import{__commonJS,__toESM}from"./chunk-SQ6OKIXB.js";var require_node_path=__commonJS({"builtin:node:path?src/line/release/provenance.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node\
:path"))}});var import_node_path=__toESM(require_node_path(),1);async function writeProvenance({release,project},manifest,ports){const{files,host}=ports;const{commit,tag}=await sourceOf(project,ports);const[server,repository,
workflow]=["GITHUB_SERVER_URL","GITHUB_REPOSITORY","GITHUB_WORKFLOW_REF"].map(name=>host.env(name));await files.write((0,import_node_path.join)(release,provenanceFile),
provenanceOf({manifest,manifestDigest:(await files.digest((0,import_node_path.join)(release,"release.json"))).sha256,pins:pinsOf(manifest,await lockedBy(release,
manifest,ports)),...optional("commit",commit),...optional("tag",tag),...optional("repository",server&&repository&&`${server}/${repository}`),...optional("workfl\
ow",server&&workflow&&`${server}/${workflow}`)}))}export{writeProvenance};
