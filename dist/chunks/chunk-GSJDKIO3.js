(function(__load,__later,__meta,require){"use strict";function packageOf(path){let[,top]=/(?:^|\/)(?:site|dist)-packages\/([^/]+)/.exec(path)??[];return top?top.replace(/-\d[^-]*\.(dist-info|data)$/,"").replace(/\..*$/,
"").toLowerCase():/(^|\/)(lib\/python3\.\d+t?|Lib|DLLs)\//.test(path)?"the standard library":path.startsWith("python/")?"the interpreter and its libraries":path}
var lasting=path=>path.replace(/-\d[^/-]*(?=\.(dist-info|data)\/)/,"").replaceAll(/(?<=python|cpython-|cp)3\.?\d+/g,"3");function growth(before,now){let[older,newer]=[
sums(before,packageOf),sums(now,packageOf)],grown=[...newer].map(([name,size])=>({name,before:older.get(name)??0,now:size})).filter(each=>each.now>each.before),
files=sums(before,lasting);return grown.sort((a,b)=>b.now-b.before-(a.now-a.before)||(a.name<b.name?-1:1)).map(each=>({...each,...mostOf(each.name,files,now)}))}
function sums(files,key){let found=new Map;for(let{path,size}of files)found.set(key(path),(found.get(key(path))??0)+size);return found}function mostOf(name,before,now){
let inside=now.filter(({path})=>packageOf(path)===name).map(({path,size})=>({path,grew:size-(before.get(lasting(path))??0)})),[most]=inside.sort((a,b)=>b.grew-a.
grew||(a.path<b.path?-1:1));return inside.length>1&&most&&most.grew>0?{most:most.path}:{}}var biggest=(files,amount)=>[...files].sort((a,b)=>b.size-a.size||(a.path<
b.path?-1:1)).slice(0,amount);

return{packageOf,growth,biggest}})