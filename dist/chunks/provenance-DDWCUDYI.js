import{sourceOf}from"./chunk-FKGGPACN.js";import"./chunk-UAIHDBOV.js";import{provenanceFile,provenanceOf}from"./chunk-QUL6IJH5.js";import{lockedBy}from"./chunk-DKUE62D7.js";
import{pinsOf}from"./chunk-WNZAIMOV.js";import"./chunk-D2OHXINQ.js";import"./chunk-GM25K432.js";import"./chunk-HI5BTCI6.js";import"./chunk-WMI3PGRI.js";
import{optional}from"./chunk-ZW2MNPF7.js";import"./chunk-NMWJPW6U.js";var{join}=process.getBuiltinModule("node:path/posix");async function writeProvenance({release,project},manifest,ports){let{files,host}=ports,{commit,tag}=await sourceOf(
project,ports),[server,repository,workflow]=["GITHUB_SERVER_URL","GITHUB_REPOSITORY","GITHUB_WORKFLOW_REF"].map(name=>host.env(name));await files.write(join(release,
provenanceFile),provenanceOf({manifest,manifestDigest:(await files.digest(join(release,"release.json"))).sha256,pins:pinsOf(manifest,await lockedBy(release,manifest,
ports)),...optional("commit",commit),...optional("tag",tag),...optional("repository",server&&repository&&`${server}/${repository}`),...optional("workflow",server&&
workflow&&`${server}/${workflow}`)}))}export{writeProvenance};
