import{sourceOf}from"./chunk-TKE4XKEO.js";import"./chunk-LWS27A62.js";import{provenanceFile,provenanceOf}from"./chunk-TJCYFRN7.js";import{lockedBy}from"./chunk-PBVLXEUW.js";
import{pinsOf}from"./chunk-STGIQP4Z.js";import"./chunk-DAWOTINO.js";import"./chunk-GBUGT2OF.js";import"./chunk-ML6UHIP4.js";import"./chunk-4KVNOEAL.js";
import{optional}from"./chunk-LUW3IR4I.js";import"./chunk-WQDJ3PFD.js";var{join}=process.getBuiltinModule("node:path/posix");async function writeProvenance({release,project},manifest,ports){let{files,host}=ports,{commit,tag}=await sourceOf(
project,ports),[server,repository,workflow]=["GITHUB_SERVER_URL","GITHUB_REPOSITORY","GITHUB_WORKFLOW_REF"].map(name=>host.env(name));await files.write(join(release,
provenanceFile),provenanceOf({manifest,manifestDigest:(await files.digest(join(release,"release.json"))).sha256,pins:pinsOf(manifest,await lockedBy(release,manifest,
ports)),...optional("commit",commit),...optional("tag",tag),...optional("repository",server&&repository&&`${server}/${repository}`),...optional("workflow",server&&
workflow&&`${server}/${workflow}`)}))}export{writeProvenance};
