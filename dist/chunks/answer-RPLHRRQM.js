import{lastLines}from"./chunk-PYHYL24P.js";import{failed}from"./chunk-HTBT4CKH.js";import"./chunk-SQ6OKIXB.js";import{setTimeout as sleep}from"node:timers/promises";async function answer(step,{processes,network,host}){const port=await network.freePort();const server=processes.start({argv:step.argv,cwd:step.cwd,env:{...step.
env,PORT:String(port)}});const ended=server.ended.then(code=>({code}));const deadline=host.now()+step.timeoutSeconds*1e3;try{while(host.now()<deadline){const dead=await Promise.
race([ended,sleep(100)]);if(dead)throw silent(step,`ended with ${dead.code} before it answered`,server.output());const status=await network.get(`http://127.0.0.\
1:${port}${step.path}`,{},5).then(response=>response.status,()=>0);if(status>0&&status<500)return}throw silent(step,`did not answer ${step.path} within ${step.timeoutSeconds}\
 s`,server.output())}finally{await server.stop()}}var silent=({label,argv},what,output)=>failed({code:"server-silent",fact:`${label} ${what}
${lastLines(output,30)}
`,fix:`Try it by hand: ${argv.join(" ")}`});export{answer};
