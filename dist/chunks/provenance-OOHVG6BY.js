import{sourceOf}from"./chunk-F6FURRSE.js";import"./chunk-LAMM7DH4.js";import{provenanceFile,provenanceOf}from"./chunk-3RXAKURT.js";import{lockedBy}from"./chunk-WSFWHQVM.js";
import{pinsOf}from"./chunk-G2ELN44B.js";import"./chunk-LA4WEQTF.js";import"./chunk-WDHO2RGE.js";import"./chunk-ROB437GJ.js";import"./chunk-P27VPY4N.js";
import{optional}from"./chunk-X62HNF2Z.js";import"./chunk-27FE4M6S.js";var{join}=process.getBuiltinModule("node:path/posix");async function writeProvenance({release,project},manifest,ports){let{files,host}=ports,{commit,tag}=await sourceOf(
project,ports),[server,repository,workflow]=["GITHUB_SERVER_URL","GITHUB_REPOSITORY","GITHUB_WORKFLOW_REF"].map(name=>host.env(name));await files.write(join(release,
provenanceFile),provenanceOf({manifest,manifestDigest:(await files.digest(join(release,"release.json"))).sha256,pins:pinsOf(manifest,await lockedBy(release,manifest,
ports)),...optional("commit",commit),...optional("tag",tag),...optional("repository",server&&repository&&`${server}/${repository}`),...optional("workflow",server&&
workflow&&`${server}/${workflow}`)}))}export{writeProvenance};
