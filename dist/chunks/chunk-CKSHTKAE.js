import { createRequire as requireFrom } from 'node:module';
const require = requireFrom(import.meta.url);
import{builders,destinations,packagers}from"./chunk-RZQDJZER.js";import{targets}from"./chunk-O547HOD2.js";import{choice,group,list,number,path,text}from"./chunk-XXMIPD4H.js";var archive=group({url:text({doc:"Where the archive is",required:true}),sha256:text({doc:"Its sha256",required:true,pattern:[/^[0-9a-f]{64}$/,"64 lower-case hex\
adecimal digits"]})},{doc:"A python-build-standalone archive (install_only, tar.gz)"});var configFields={lock:path({doc:"The lock to read, relative to the proje\
ct. Needed only where there are several"}),python:text({doc:"The Python that client and server run. Default: the one that plans",pattern:[/^3\.\d+$/,"a version \
such as 3.12"]}),native:group({targets:list(choice(targets,{doc:"A machine"}),{doc:"The machines that wheels are built for. Default: the one that plans"}),builder:choice(
builders,{doc:"How wheels are built. Default: by the build backend of pyproject.toml"})},{doc:"The platform wheels",default:"filled"}),client:group({extras:list(
text({doc:"An extra"}),{doc:"Extras of the project that the client is installed with"}),groups:list(text({doc:"A group"}),{doc:"Dependency groups that the clien\
t is installed with"}),entry:text({doc:"The console script of the project that the client starts",required:true,pattern:[/^[\w.-]+$/,"a name of letters, digits,\
 ., - and _"]}),formats:list(choice(packagers,{doc:"A format"}),{doc:"What the client is packed as",default:["standalone"]}),interpreter:choice(["standalone","h\
ost"],{doc:"`standalone`: python-build-standalone archives named under `archives`; `host`: the packing machine's own interpreter, relocated",default:"standalone"}),
archives:group(Object.fromEntries(targets.map(target=>[target,archive])),{doc:"One interpreter archive a target, for `interpreter: standalone`",default:"filled"}),
check:list(text({doc:"An argument"}),{doc:"Arguments with which the packed client is tried; it must exit with 0",default:["--version"]})},{doc:"What a person in\
stalls"}),server:group({extras:list(text({doc:"An extra"}),{doc:"Extras of the project that the server is installed with"}),groups:list(text({doc:"A group"}),{doc:"\
Dependency groups that the server is installed with"}),command:text({doc:"Starts the server; `$PORT` stands for the port it listens on",required:true,pattern:[/^[^\r\n]+$/,
"one line"]}),destinations:list(choice(destinations,{doc:"A destination"}),{doc:"Where servers get it from",default:["index"]}),health:text({doc:"The path that \
is asked to see that the server lives",default:"/",pattern:[/^\/\S*$/,"a path that begins with /"]}),startup:number({doc:"Seconds that the server may take until\
 it answers",default:30,min:1})},{doc:"What an operator runs"})};export{configFields};
