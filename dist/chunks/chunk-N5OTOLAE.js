import{lastLines}from"./chunk-ZOE3XYBJ.js";import{expanded}from"./chunk-ZXEPAKPS.js";import{failed}from"./chunk-6IOMZQNL.js";import{__commonJS,
__toESM}from"./chunk-SQ6OKIXB.js";var require_promises=__commonJS({"builtin:node:timers/promises?src/perform/answer.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("nod\
e:timers/promises"))}});var import_promises=__toESM(require_promises(),1);async function answer(step,{processes,network,host},given){const port=given??await network.freePort();const env={...step.env,PORT:String(port)};const argv=step.
expands?expanded(step.argv,name=>name in env?env[name]:host.env(name)):step.argv;const server=processes.start({argv,cwd:step.cwd,env});const ended=server.ended.
then(code=>({code}));const deadline=host.now()+step.timeoutSeconds*1e3;try{while(host.now()<deadline){const dead=await Promise.race([ended,(0,import_promises.setTimeout)(
100)]);if(dead)throw silent(step,`ended with ${dead.code} before it answered`,server.output());const status=await network.get(`http://127.0.0.1:${port}${step.path}`,
{},5).then(response=>response.status,()=>0);if(status>0&&status<500)return}throw silent(step,`did not answer ${step.path} within ${step.timeoutSeconds} s`,server.
output())}finally{await server.stop()}}var silent=({label,argv},what,output)=>failed({code:"server-silent",fact:`${label} ${what}
${lastLines(output,30)}
`,fix:`Try it by hand: ${argv.join(" ")}`});export{answer};
