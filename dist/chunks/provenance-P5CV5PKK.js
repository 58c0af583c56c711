(function(__load,__later,__meta,require){"use strict";const {sourceOf}=__load("chunk-5YEWNCRT.js");__load("chunk-TMFJHJBQ.js");const {provenanceFile,provenanceOf}=__load("chunk-Y2QIUU2N.js");const {lockedBy}=__load("chunk-CG2CYP3V.js");const {pinsOf}=__load("chunk-IN6PPJHW.js");__load("chunk-LNBVTT5C.js");__load("chunk-IAKVPOJB.js");__load("chunk-6RQJGTOA.js");__load("chunk-MYOW3LLJ.js");const {optional}=__load("chunk-363OTIDY.js");__load("chunk-TMAOWOGS.js");const {join}=require("node:path/posix");

async function writeProvenance({release,project},manifest,ports){let{files,host}=ports,{commit,tag}=await sourceOf(project,ports),[server,repository,workflow]=[
"GITHUB_SERVER_URL","GITHUB_REPOSITORY","GITHUB_WORKFLOW_REF"].map(name=>host.env(name));await files.write(join(release,provenanceFile),provenanceOf({manifest,manifestDigest:(await files.
digest(join(release,"release.json"))).sha256,pins:pinsOf(manifest,await lockedBy(release,manifest,ports)),...optional("commit",commit),...optional("tag",tag),...optional(
"repository",server&&repository&&`${server}/${repository}`),...optional("workflow",server&&workflow&&`${server}/${workflow}`)}))}

return{writeProvenance}})