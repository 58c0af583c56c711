async function sourceOf(project,{processes,host}){const{code,stdout}=await processes.run({argv:["git","rev-parse","HEAD"],cwd:project}).catch(()=>({code:1,stdout:""}));
const commit=code===0?stdout.trim():host.env("GITHUB_SHA");const tag=host.env("GITHUB_REF_TYPE")==="tag"?host.env("GITHUB_REF_NAME"):void 0;return{project,...commit&&
{commit},...tag&&{tag}}}export{sourceOf};
