(function(__load,__later,__meta,require){"use strict";const {lastLines}=__load("chunk-33XI55CY.js");const {expanded}=__load("chunk-AVBOFCDW.js");const {failed}=__load("chunk-COHJCBW2.js");const {setTimeout:sleep}=require("node:timers/promises");async function answer(step,{processes,network,host},given){let port=given??await network.freePort(),env={...step.env,PORT:String(port)},argv=step.expands?expanded(
step.argv,name=>name in env?env[name]:host.env(name)):step.argv,server=processes.start({argv,cwd:step.cwd,env}),ended=server.ended.then(code=>({code})),deadline=host.
now()+step.timeoutSeconds*1e3;try{for(;host.now()<deadline;){let dead=await Promise.race([ended,sleep(100)]);if(dead)throw silent(step,`ended with ${dead.code} \
before it answered`,server.output());let status=await network.get(`http://127.0.0.1:${port}${step.path}`,{},5).then(response=>response.status,()=>0);if(status>0&&
status<500)return}throw silent(step,`did not answer ${step.path} within ${step.timeoutSeconds} s`,server.output())}finally{await server.stop()}}var silent=({label,
argv},what,output)=>failed({code:"server-silent",fact:`${label} ${what}
${lastLines(output,30)}
`,fix:`Try it by hand: ${argv.join(" ")}`});

return{answer}})