var ReleaseError=class extends Error{problems;exitCode;constructor(problems,exitCode=1,options){super(problems.map(describe).join("\n"),options);this.name="Rele\
aseError";this.problems=problems;this.exitCode=exitCode}};var failed=(problem,cause)=>new ReleaseError([problem],1,{cause});var misconfigured=problems=>new ReleaseError(
problems,2);function describe({code,fact,fix,where}){const place=describeWhere(where);return`${place&&`${place}: `}${fact}. ${fix}. [${code}]`}function describeWhere(where={}){
const file=where.file&&(where.line?`${where.file}:${where.line}`:where.file);const key=where.key&&(file?`(${where.key})`:where.key);return[file,key].filter(Boolean).
join(" ")}export{ReleaseError,failed,misconfigured,describe};
