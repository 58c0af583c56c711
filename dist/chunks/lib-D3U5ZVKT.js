(function(__load,__later,__meta,require){"use strict";const {createRequire}=require("module");var require2=createRequire("/"),_a,Worker,isMarkedAsUntransferable;try{_a=require2("worker_threads"),Worker=_a.Worker,isMarkedAsUntransferable=_a.isMarkedAsUntransferable}catch{}var u8=Uint8Array,u16=Uint16Array,i32=Int32Array,fleb=new u8([0,0,0,0,0,0,0,0,1,1,1,1,2,2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0,0,0,0]),fdeb=new u8([0,0,0,0,1,1,2,2,3,3,
4,4,5,5,6,6,7,7,8,8,9,9,10,10,11,11,12,12,13,13,0,0]),clim=new u8([16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15]),freb=function(eb,start){for(var b=new u16(31),
i2=0;i2<31;++i2)b[i2]=start+=1<<eb[i2-1];for(var r=new i32(b[30]),i2=1;i2<30;++i2)for(var j=b[i2];j<b[i2+1];++j)r[j]=j-b[i2]<<5|i2;return{b,r}},_a=freb(fleb,2),
fl=_a.b,revfl=_a.r;fl[28]=258,revfl[258]=28;var _b=freb(fdeb,0),fd=_b.b,revfd=_b.r,rev=new u16(32768);for(i=0;i<32768;++i)x=(i&43690)>>1|(i&21845)<<1,x=(x&52428)>>
2|(x&13107)<<2,x=(x&61680)>>4|(x&3855)<<4,rev[i]=((x&65280)>>8|(x&255)<<8)>>1;var x,i,hMap=(function(cd,mb,r){for(var s=cd.length,i2=0,l=new u16(mb);i2<s;++i2)cd[i2]&&
++l[cd[i2]-1];var le=new u16(mb);for(i2=1;i2<mb;++i2)le[i2]=le[i2-1]+l[i2-1]<<1;var co;if(r){co=new u16(1<<mb);var rvb=15-mb;for(i2=0;i2<s;++i2)if(cd[i2])for(var sv=i2<<
4|cd[i2],r_1=mb-cd[i2],v=le[cd[i2]-1]++<<r_1,m=v|(1<<r_1)-1;v<=m;++v)co[rev[v]>>rvb]=sv}else for(co=new u16(s),i2=0;i2<s;++i2)cd[i2]&&(co[i2]=rev[le[cd[i2]-1]++]>>
15-cd[i2]);return co}),flt=new u8(288);for(i=0;i<144;++i)flt[i]=8;var i;for(i=144;i<256;++i)flt[i]=9;var i;for(i=256;i<280;++i)flt[i]=7;var i;for(i=280;i<288;++i)
flt[i]=8;var i,fdt=new u8(32);for(i=0;i<32;++i)fdt[i]=5;var i,flm=hMap(flt,9,0),flrm=hMap(flt,9,1),fdm=hMap(fdt,5,0),fdrm=hMap(fdt,5,1),max=function(a){for(var m=a[0],
i2=1;i2<a.length;++i2)a[i2]>m&&(m=a[i2]);return m},bits=function(d,p,m){var o=p/8|0;return(d[o]|d[o+1]<<8)>>(p&7)&m},bits16=function(d,p){var o=p/8|0;return(d[o]|
d[o+1]<<8|d[o+2]<<16)>>(p&7)},shft=function(p){return(p+7)/8|0},slc=function(v,s,e){return(s==null||s<0)&&(s=0),(e==null||e>v.length)&&(e=v.length),new u8(v.subarray(
s,e))};var ec=["unexpected EOF","invalid block type","invalid length/literal","invalid distance","stream finished","no stream handler",,"no callback","invalid UTF-8 da\
ta","extra field too long","date not in range 1980-2099","filename too long","stream finishing","invalid zip data"],err=function(ind,msg,nt){var e=new Error(msg||
ec[ind]);if(e.code=ind,Error.captureStackTrace&&Error.captureStackTrace(e,err),!nt)throw e;return e},inflt=function(dat,st,buf,dict){var sl=dat.length,dl=dict?dict.
length:0;if(!sl||st.f&&!st.l)return buf||new u8(0);var noBuf=!buf,resize=noBuf||st.i!=2,noSt=st.i;noBuf&&(buf=new u8(sl*3));var cbuf=function(l2){var bl=buf.length;
if(l2>bl){var nbuf=new u8(Math.max(bl*2,l2));nbuf.set(buf),buf=nbuf}},final=st.f||0,pos=st.p||0,bt=st.b||0,lm=st.l,dm=st.d,lbt=st.m,dbt=st.n,tbts=sl*8;do{if(!lm){
final=bits(dat,pos,1);var type=bits(dat,pos+1,3);if(pos+=3,type)if(type==1)lm=flrm,dm=fdrm,lbt=9,dbt=5;else if(type==2){var hLit=bits(dat,pos,31)+257,hcLen=bits(
dat,pos+10,15)+4,tl=hLit+bits(dat,pos+5,31)+1;pos+=14;for(var ldt=new u8(tl),clt=new u8(19),i2=0;i2<hcLen;++i2)clt[clim[i2]]=bits(dat,pos+i2*3,7);pos+=hcLen*3;for(var clb=max(
clt),clbmsk=(1<<clb)-1,clm=hMap(clt,clb,1),i2=0;i2<tl;){var r=clm[bits(dat,pos,clbmsk)];pos+=r&15;var s=r>>4;if(s<16)ldt[i2++]=s;else{var c=0,n=0;for(s==16?(n=3+
bits(dat,pos,3),pos+=2,c=ldt[i2-1]):s==17?(n=3+bits(dat,pos,7),pos+=3):s==18&&(n=11+bits(dat,pos,127),pos+=7);n--;)ldt[i2++]=c}}var lt=ldt.subarray(0,hLit),dt=ldt.
subarray(hLit);lbt=max(lt),dbt=max(dt),lm=hMap(lt,lbt,1),dm=hMap(dt,dbt,1)}else err(1);else{var s=shft(pos)+4,l=dat[s-4]|dat[s-3]<<8,t=s+l;if(t>sl){noSt&&err(0);
break}resize&&cbuf(bt+l),buf.set(dat.subarray(s,t),bt),st.b=bt+=l,st.p=pos=t*8,st.f=final;continue}if(pos>tbts){noSt&&err(0);break}}resize&&cbuf(bt+131072);for(var lms=(1<<
lbt)-1,dms=(1<<dbt)-1,lpos=pos;;lpos=pos){var c=lm[bits16(dat,pos)&lms],sym=c>>4;if(pos+=c&15,pos>tbts){noSt&&err(0);break}if(c||err(2),sym<256)buf[bt++]=sym;else if(sym==
256){lpos=pos,lm=null;break}else{var add=sym-254;if(sym>264){var i2=sym-257,b=fleb[i2];add=bits(dat,pos,(1<<b)-1)+fl[i2],pos+=b}var d=dm[bits16(dat,pos)&dms],dsym=d>>
4;d||err(3),pos+=d&15;var dt=fd[dsym];if(dsym>3){var b=fdeb[dsym];dt+=bits16(dat,pos)&(1<<b)-1,pos+=b}if(pos>tbts){noSt&&err(0);break}resize&&cbuf(bt+131072);var end=bt+
add;if(bt<dt){var shift=dl-dt,dend=Math.min(dt,end);for(shift+bt<0&&err(3);bt<dend;++bt)buf[bt]=dict[shift+bt]}for(;bt<end;++bt)buf[bt]=buf[bt-dt]}}st.l=lm,st.p=
lpos,st.b=bt,st.f=final,lm&&(final=1,st.m=lbt,st.d=dm,st.n=dbt)}while(!final);return bt!=buf.length&&noBuf?slc(buf,0,bt):buf.subarray(0,bt)},wbits=function(d,p,v){
v<<=p&7;var o=p/8|0;d[o]|=v,d[o+1]|=v>>8},wbits16=function(d,p,v){v<<=p&7;var o=p/8|0;d[o]|=v,d[o+1]|=v>>8,d[o+2]|=v>>16},hTree=function(d,mb){for(var t=[],i2=0;i2<
d.length;++i2)d[i2]&&t.push({s:i2,f:d[i2]});var s=t.length,t2=t.slice();if(!s)return{t:et,l:0};if(s==1){var v=new u8(t[0].s+1);return v[t[0].s]=1,{t:v,l:1}}t.sort(
function(a,b){return a.f-b.f}),t.push({s:-1,f:25001});var l=t[0],r=t[1],i0=0,i1=1,i22=2;for(t[0]={s:-1,f:l.f+r.f,l,r};i1!=s-1;)l=t[t[i0].f<t[i22].f?i0++:i22++],
r=t[i0!=i1&&t[i0].f<t[i22].f?i0++:i22++],t[i1++]={s:-1,f:l.f+r.f,l,r};for(var maxSym=t2[0].s,i2=1;i2<s;++i2)t2[i2].s>maxSym&&(maxSym=t2[i2].s);var tr=new u16(maxSym+
1),mbt=ln(t[i1-1],tr,0);if(mbt>mb){var i2=0,dt=0,lft=mbt-mb,cst=1<<lft;for(t2.sort(function(a,b){return tr[b.s]-tr[a.s]||a.f-b.f});i2<s;++i2){var i2_1=t2[i2].s;
if(tr[i2_1]>mb)dt+=cst-(1<<mbt-tr[i2_1]),tr[i2_1]=mb;else break}for(dt>>=lft;dt>0;){var i2_2=t2[i2].s;tr[i2_2]<mb?dt-=1<<mb-tr[i2_2]++-1:++i2}for(;i2>=0&&dt;--i2){
var i2_3=t2[i2].s;tr[i2_3]==mb&&(--tr[i2_3],++dt)}mbt=mb}return{t:new u8(tr),l:mbt}},ln=function(n,l,d){return n.s==-1?Math.max(ln(n.l,l,d+1),ln(n.r,l,d+1)):l[n.
s]=d},lc=function(c){for(var s=c.length;s&&!c[--s];);for(var cl=new u16(++s),cli=0,cln=c[0],cls=1,w=function(v){cl[cli++]=v},i2=1;i2<=s;++i2)if(c[i2]==cln&&i2!=
s)++cls;else{if(!cln&&cls>2){for(;cls>138;cls-=138)w(32754);cls>2&&(w(cls>10?cls-11<<5|28690:cls-3<<5|12305),cls=0)}else if(cls>3){for(w(cln),--cls;cls>6;cls-=6)
w(8304);cls>2&&(w(cls-3<<5|8208),cls=0)}for(;cls--;)w(cln);cls=1,cln=c[i2]}return{c:cl.subarray(0,cli),n:s}},clen=function(cf,cl){for(var l=0,i2=0;i2<cl.length;++i2)
l+=cf[i2]*cl[i2];return l},wfblk=function(out,pos,dat){var s=dat.length,o=shft(pos+2);out[o]=s&255,out[o+1]=s>>8,out[o+2]=out[o]^255,out[o+3]=out[o+1]^255;for(var i2=0;i2<
s;++i2)out[o+i2+4]=dat[i2];return(o+4+s)*8},wblk=function(dat,out,final,syms,lf,df,eb,li,bs,bl,p){wbits(out,p++,final),++lf[256];for(var _a2=hTree(lf,15),dlt=_a2.
t,mlb=_a2.l,_b2=hTree(df,15),ddt=_b2.t,mdb=_b2.l,_c=lc(dlt),lclt=_c.c,nlc=_c.n,_d=lc(ddt),lcdt=_d.c,ndc=_d.n,lcfreq=new u16(19),i2=0;i2<lclt.length;++i2)++lcfreq[lclt[i2]&
31];for(var i2=0;i2<lcdt.length;++i2)++lcfreq[lcdt[i2]&31];for(var _e=hTree(lcfreq,7),lct=_e.t,mlcb=_e.l,nlcc=19;nlcc>4&&!lct[clim[nlcc-1]];--nlcc);var flen=bl+
5<<3,ftlen=clen(lf,flt)+clen(df,fdt)+eb,dtlen=clen(lf,dlt)+clen(df,ddt)+eb+14+3*nlcc+clen(lcfreq,lct)+2*lcfreq[16]+3*lcfreq[17]+7*lcfreq[18];if(bs>=0&&flen<=ftlen&&
flen<=dtlen)return wfblk(out,p,dat.subarray(bs,bs+bl));var lm,ll,dm,dl;if(wbits(out,p,1+(dtlen<ftlen)),p+=2,dtlen<ftlen){lm=hMap(dlt,mlb,0),ll=dlt,dm=hMap(ddt,mdb,
0),dl=ddt;var llm=hMap(lct,mlcb,0);wbits(out,p,nlc-257),wbits(out,p+5,ndc-1),wbits(out,p+10,nlcc-4),p+=14;for(var i2=0;i2<nlcc;++i2)wbits(out,p+3*i2,lct[clim[i2]]);
p+=3*nlcc;for(var lcts=[lclt,lcdt],it=0;it<2;++it)for(var clct=lcts[it],i2=0;i2<clct.length;++i2){var len=clct[i2]&31;wbits(out,p,llm[len]),p+=lct[len],len>15&&
(wbits(out,p,clct[i2]>>5&127),p+=clct[i2]>>12)}}else lm=flm,ll=flt,dm=fdm,dl=fdt;for(var i2=0;i2<li;++i2){var sym=syms[i2];if(sym>255){var len=sym>>18&31;wbits16(
out,p,lm[len+257]),p+=ll[len+257],len>7&&(wbits(out,p,sym>>23&31),p+=fleb[len]);var dst=sym&31;wbits16(out,p,dm[dst]),p+=dl[dst],dst>3&&(wbits16(out,p,sym>>5&8191),
p+=fdeb[dst])}else wbits16(out,p,lm[sym]),p+=ll[sym]}return wbits16(out,p,lm[256]),p+ll[256]},deo=new i32([65540,131080,131088,131104,262176,1048704,1048832,2114560,
2117632]),et=new u8(0),dflt=function(dat,lvl,plvl,pre,post,st){var s=st.z||dat.length,o=new u8(pre+s+5*(1+Math.ceil(s/7e3))+post),w=o.subarray(pre,o.length-post),
lst=st.l,pos=(st.r||0)&7;if(lvl){pos&&(w[0]=st.r>>3);for(var opt=deo[lvl-1],n=opt>>13,c=opt&8191,msk_1=(1<<plvl)-1,prev=st.p||new u16(32768),head=st.h||new u16(
msk_1+1),bs1_1=Math.ceil(plvl/3),bs2_1=2*bs1_1,hsh=function(i3){return(dat[i3]^dat[i3+1]<<bs1_1^dat[i3+2]<<bs2_1)&msk_1},syms=new i32(25e3),lf=new u16(288),df=new u16(
32),lc_1=0,eb=0,i2=st.i||0,li=0,wi=st.w||0,bs=0;i2+2<s;++i2){var hv=hsh(i2),imod=i2&32767,pimod=head[hv];if(prev[imod]=pimod,head[hv]=imod,wi<=i2){var rem=s-i2;
if((lc_1>7e3||li>24576)&&(rem>423||!lst)){pos=wblk(dat,w,0,syms,lf,df,eb,li,bs,i2-bs,pos),li=lc_1=eb=0,bs=i2;for(var j=0;j<286;++j)lf[j]=0;for(var j=0;j<30;++j)
df[j]=0}var l=2,d=0,ch_1=c,dif=imod-pimod&32767;if(rem>2&&hv==hsh(i2-dif))for(var maxn=Math.min(n,rem)-1,maxd=Math.min(32767,i2),ml=Math.min(258,rem);dif<=maxd&&
--ch_1&&imod!=pimod;){if(dat[i2+l]==dat[i2+l-dif]){for(var nl=0;nl<ml&&dat[i2+nl]==dat[i2+nl-dif];++nl);if(nl>l){if(l=nl,d=dif,nl>maxn)break;for(var mmd=Math.min(
dif,nl-2),md=0,j=0;j<mmd;++j){var ti=i2-dif+j&32767,pti=prev[ti],cd=ti-pti&32767;cd>md&&(md=cd,pimod=ti)}}}imod=pimod,pimod=prev[imod],dif+=imod-pimod&32767}if(d){
syms[li++]=268435456|revfl[l]<<18|revfd[d];var lin=revfl[l]&31,din=revfd[d]&31;eb+=fleb[lin]+fdeb[din],++lf[257+lin],++df[din],wi=i2+l,++lc_1}else syms[li++]=dat[i2],
++lf[dat[i2]]}}for(i2=Math.max(i2,wi);i2<s;++i2)syms[li++]=dat[i2],++lf[dat[i2]];pos=wblk(dat,w,lst,syms,lf,df,eb,li,bs,i2-bs,pos),lst||(st.r=pos&7|w[pos/8|0]<<
3,pos-=7,st.h=head,st.p=prev,st.i=i2,st.w=wi)}else{for(var i2=st.w||0;i2<s+lst;i2+=65535){var e=i2+65535;e>=s&&(w[pos/8|0]=lst,e=s),pos=wfblk(w,pos+1,dat.subarray(
i2,e))}st.i=s}return slc(o,0,pre+shft(pos)+post)};var adler=function(){var a=1,b=0;return{p:function(d){for(var n=a,m=b,l=d.length|0,i2=0;i2!=l;){for(var e=Math.min(i2+2655,l);i2<e;++i2)m+=n+=d[i2];n=(n&65535)+
15*(n>>16),m=(m&65535)+15*(m>>16)}a=n,b=m},d:function(){return a%=65521,b%=65521,(a&255)<<24|(a&65280)<<8|(b&255)<<8|b>>8}}},dopt=function(dat,opt,pre,post,st){
if(!st&&(st={l:1},opt.dictionary)){var dict=opt.dictionary.subarray(-32768),newDat=new u8(dict.length+dat.length);newDat.set(dict),newDat.set(dat,dict.length),dat=
newDat,st.w=dict.length}return dflt(dat,opt.level==null?6:opt.level,opt.mem==null?st.l?Math.ceil(Math.max(8,Math.min(13,Math.log(dat.length)))*1.5):20:12+opt.mem,
pre,post,st)};var wbytes=function(d,b,v){for(;v;++b)d[b]=v,v>>>=8};var zlh=function(c,o){var lv=o.level,fl2=lv==0?0:lv<6?1:lv==9?3:2;if(c[0]=120,c[1]=fl2<<6|(o.dictionary&&32),c[1]|=31-(c[0]<<8|c[1])%31,o.dictionary){var h=adler();
h.p(o.dictionary),wbytes(c,2,h.d())}},zls=function(d,dict){return((d[0]&15)!=8||d[0]>>4>7||(d[0]<<8|d[1])%31)&&err(6,"invalid zlib data"),(d[1]>>5&1)==+!dict&&err(
6,"invalid zlib data: "+(d[1]&32?"need":"unexpected")+" dictionary"),(d[1]>>3&4)+2};var Inflate=(function(){function Inflate2(opts,cb){typeof opts=="function"&&(cb=opts,opts={}),this.ondata=cb;var dict=opts&&opts.dictionary&&opts.dictionary.subarray(
-32768);this.s={i:0,b:dict?dict.length:0},this.o=new u8(32768),this.p=new u8(0),dict&&this.o.set(dict)}return Inflate2.prototype.e=function(c){if(this.ondata||err(
5),this.d&&err(4),!this.p.length)this.p=c;else if(c.length){var n=new u8(this.p.length+c.length);n.set(this.p),n.set(c,this.p.length),this.p=n}},Inflate2.prototype.
c=function(final){this.s.i=+(this.d=final||!1);var bts=this.s.b,dt=inflt(this.p,this.s,this.o);this.ondata(slc(dt,bts,this.s.b),this.d),this.o=slc(dt,this.s.b-32768),
this.s.b=this.o.length,this.p=slc(this.p,this.s.p/8|0),this.s.p&=7},Inflate2.prototype.push=function(chunk,final){this.e(chunk),this.c(final)},Inflate2})();function zlibSync(data,opts){opts||(opts={});var a=adler();a.p(data);var d=dopt(data,opts,opts.dictionary?6:2,4);return zlh(d,opts),wbytes(d,d.length-4,a.d()),d}
var Unzlib=(function(){function Unzlib2(opts,cb){Inflate.call(this,opts,cb),this.v=opts&&opts.dictionary?2:1}return Unzlib2.prototype.push=function(chunk,final){
if(Inflate.prototype.e.call(this,chunk),this.v){if(this.p.length<6&&!final)return;this.p=this.p.subarray(zls(this.p,this.v-1)),this.v=0}final&&(this.p.length<4&&
err(6,"invalid zlib data"),this.p=this.p.subarray(0,-4)),Inflate.prototype.c.call(this,final)},Unzlib2})();function unzlibSync(data,opts){return inflt(data.subarray(zls(data,opts&&opts.dictionary),-4),{i:2},opts&&opts.out,opts&&opts.dictionary)}var td=typeof TextDecoder<"u"&&new TextDecoder,tds=0;try{td.decode(et,{stream:!0}),tds=1}catch{}function decode(bytes,encoding="utf8"){return new TextDecoder(encoding).decode(bytes)}var encoder=new TextEncoder;function encode(str){return encoder.encode(str)}var defaultByteLength=1024*8,hostBigEndian=(()=>{let array=new Uint8Array(4),view=new Uint32Array(array.buffer);return!((view[0]=1)&array[0])})(),typedArrays={int8:globalThis.
Int8Array,uint8:globalThis.Uint8Array,int16:globalThis.Int16Array,uint16:globalThis.Uint16Array,int32:globalThis.Int32Array,uint32:globalThis.Uint32Array,uint64:globalThis.
BigUint64Array,int64:globalThis.BigInt64Array,float32:globalThis.Float32Array,float64:globalThis.Float64Array},IOBuffer=class _IOBuffer{buffer;byteLength;byteOffset;length;offset;lastWrittenByte;littleEndian;_data;_mark;_marks;constructor(data=defaultByteLength,options={}){
let dataIsGiven=!1;typeof data=="number"?data=new ArrayBuffer(data):(dataIsGiven=!0,this.lastWrittenByte=data.byteLength);let offset=options.offset?options.offset>>>
0:0,byteLength=data.byteLength-offset,dvOffset=offset;(ArrayBuffer.isView(data)||data instanceof _IOBuffer)&&(data.byteLength!==data.buffer.byteLength&&(dvOffset=
data.byteOffset+offset),data=data.buffer),dataIsGiven?this.lastWrittenByte=byteLength:this.lastWrittenByte=0,this.buffer=data,this.length=byteLength,this.byteLength=
byteLength,this.byteOffset=dvOffset,this.offset=0,this.littleEndian=!0,this._data=new DataView(this.buffer,dvOffset,byteLength),this._mark=0,this._marks=[]}available(byteLength=1){
return this.offset+byteLength<=this.length}isLittleEndian(){return this.littleEndian}setLittleEndian(){return this.littleEndian=!0,this}isBigEndian(){return!this.
littleEndian}setBigEndian(){return this.littleEndian=!1,this}skip(n=1){return this.offset+=n,this}back(n=1){return this.offset-=n,this}seek(offset){return this.
offset=offset,this}mark(){return this._mark=this.offset,this}reset(){return this.offset=this._mark,this}pushMark(){return this._marks.push(this.offset),this}popMark(){
let offset=this._marks.pop();if(offset===void 0)throw new Error("Mark stack empty");return this.seek(offset),this}rewind(){return this.offset=0,this}ensureAvailable(byteLength=1){
if(!this.available(byteLength)){let newLength=(this.offset+byteLength)*2,newArray=new Uint8Array(newLength);newArray.set(new Uint8Array(this.buffer)),this.buffer=
newArray.buffer,this.length=newLength,this.byteLength=newLength,this._data=new DataView(this.buffer)}return this}readBoolean(){return this.readUint8()!==0}readInt8(){
return this._data.getInt8(this.offset++)}readUint8(){return this._data.getUint8(this.offset++)}readByte(){return this.readUint8()}readBytes(n=1){return this.readArray(
n,"uint8")}readArray(size,type){let bytes=typedArrays[type].BYTES_PER_ELEMENT*size,offset=this.byteOffset+this.offset,slice=this.buffer.slice(offset,offset+bytes);
if(this.littleEndian===hostBigEndian&&type!=="uint8"&&type!=="int8"){let slice2=new Uint8Array(this.buffer.slice(offset,offset+bytes));slice2.reverse();let returnArray2=new typedArrays[type](
slice2.buffer);return this.offset+=bytes,returnArray2.reverse(),returnArray2}let returnArray=new typedArrays[type](slice);return this.offset+=bytes,returnArray}readInt16(){
let value=this._data.getInt16(this.offset,this.littleEndian);return this.offset+=2,value}readUint16(){let value=this._data.getUint16(this.offset,this.littleEndian);
return this.offset+=2,value}readInt32(){let value=this._data.getInt32(this.offset,this.littleEndian);return this.offset+=4,value}readUint32(){let value=this._data.
getUint32(this.offset,this.littleEndian);return this.offset+=4,value}readFloat32(){let value=this._data.getFloat32(this.offset,this.littleEndian);return this.offset+=
4,value}readFloat64(){let value=this._data.getFloat64(this.offset,this.littleEndian);return this.offset+=8,value}readBigInt64(){let value=this._data.getBigInt64(
this.offset,this.littleEndian);return this.offset+=8,value}readBigUint64(){let value=this._data.getBigUint64(this.offset,this.littleEndian);return this.offset+=
8,value}readChar(){return String.fromCharCode(this.readInt8())}readChars(n=1){let result="";for(let i2=0;i2<n;i2++)result+=this.readChar();return result}readUtf8(n=1){
return decode(this.readBytes(n))}decodeText(n=1,encoding="utf8"){return decode(this.readBytes(n),encoding)}writeBoolean(value){return this.writeUint8(value?255:
0),this}writeInt8(value){return this.ensureAvailable(1),this._data.setInt8(this.offset++,value),this._updateLastWrittenByte(),this}writeUint8(value){return this.
ensureAvailable(1),this._data.setUint8(this.offset++,value),this._updateLastWrittenByte(),this}writeByte(value){return this.writeUint8(value)}writeBytes(bytes){
this.ensureAvailable(bytes.length);for(let i2=0;i2<bytes.length;i2++)this._data.setUint8(this.offset++,bytes[i2]);return this._updateLastWrittenByte(),this}writeInt16(value){
return this.ensureAvailable(2),this._data.setInt16(this.offset,value,this.littleEndian),this.offset+=2,this._updateLastWrittenByte(),this}writeUint16(value){return this.
ensureAvailable(2),this._data.setUint16(this.offset,value,this.littleEndian),this.offset+=2,this._updateLastWrittenByte(),this}writeInt32(value){return this.ensureAvailable(
4),this._data.setInt32(this.offset,value,this.littleEndian),this.offset+=4,this._updateLastWrittenByte(),this}writeUint32(value){return this.ensureAvailable(4),
this._data.setUint32(this.offset,value,this.littleEndian),this.offset+=4,this._updateLastWrittenByte(),this}writeFloat32(value){return this.ensureAvailable(4),this.
_data.setFloat32(this.offset,value,this.littleEndian),this.offset+=4,this._updateLastWrittenByte(),this}writeFloat64(value){return this.ensureAvailable(8),this.
_data.setFloat64(this.offset,value,this.littleEndian),this.offset+=8,this._updateLastWrittenByte(),this}writeBigInt64(value){return this.ensureAvailable(8),this.
_data.setBigInt64(this.offset,value,this.littleEndian),this.offset+=8,this._updateLastWrittenByte(),this}writeBigUint64(value){return this.ensureAvailable(8),this.
_data.setBigUint64(this.offset,value,this.littleEndian),this.offset+=8,this._updateLastWrittenByte(),this}writeChar(str){return this.writeUint8(str.charCodeAt(0))}writeChars(str){
for(let i2=0;i2<str.length;i2++)this.writeUint8(str.charCodeAt(i2));return this}writeUtf8(str){return this.writeBytes(encode(str))}toArray(){return new Uint8Array(
this.buffer,this.byteOffset,this.lastWrittenByte)}getWrittenByteLength(){return this.lastWrittenByte-this.byteOffset}_updateLastWrittenByte(){this.offset>this.lastWrittenByte&&
(this.lastWrittenByte=this.offset)}};var crcTable=[];for(let n=0;n<256;n++){let c=n;for(let k=0;k<8;k++)c&1?c=3988292384^c>>>1:c=c>>>1;crcTable[n]=c}var initialCrc=4294967295;function updateCrc(currentCrc,data,length){
let c=currentCrc;for(let n=0;n<length;n++)c=crcTable[(c^data[n])&255]^c>>>8;return c}function crc(data,length){return(updateCrc(initialCrc,data,length)^initialCrc)>>>
0}function checkCrc(buffer,crcLength,chunkName){let expectedCrc=buffer.readUint32(),actualCrc=crc(new Uint8Array(buffer.buffer,buffer.byteOffset+buffer.offset-crcLength-
4,crcLength),crcLength);if(actualCrc!==expectedCrc)throw new Error(`CRC mismatch for chunk ${chunkName}. Expected ${expectedCrc}, found ${actualCrc}`)}function writeCrc(buffer,length){
buffer.writeUint32(crc(new Uint8Array(buffer.buffer,buffer.byteOffset+buffer.offset-length,length),length))}function unfilterNone(currentLine,newLine,bytesPerLine){for(let i2=0;i2<bytesPerLine;i2++)newLine[i2]=currentLine[i2]}function unfilterSub(currentLine,newLine,bytesPerLine,bytesPerPixel){
let i2=0;for(;i2<bytesPerPixel;i2++)newLine[i2]=currentLine[i2];for(;i2<bytesPerLine;i2++)newLine[i2]=currentLine[i2]+newLine[i2-bytesPerPixel]&255}function unfilterUp(currentLine,newLine,prevLine,bytesPerLine){
let i2=0;if(prevLine.length===0)for(;i2<bytesPerLine;i2++)newLine[i2]=currentLine[i2];else for(;i2<bytesPerLine;i2++)newLine[i2]=currentLine[i2]+prevLine[i2]&255}
function unfilterAverage(currentLine,newLine,prevLine,bytesPerLine,bytesPerPixel){let i2=0;if(prevLine.length===0){for(;i2<bytesPerPixel;i2++)newLine[i2]=currentLine[i2];
for(;i2<bytesPerLine;i2++)newLine[i2]=currentLine[i2]+(newLine[i2-bytesPerPixel]>>1)&255}else{for(;i2<bytesPerPixel;i2++)newLine[i2]=currentLine[i2]+(prevLine[i2]>>
1)&255;for(;i2<bytesPerLine;i2++)newLine[i2]=currentLine[i2]+(newLine[i2-bytesPerPixel]+prevLine[i2]>>1)&255}}function unfilterPaeth(currentLine,newLine,prevLine,bytesPerLine,bytesPerPixel){
let i2=0;if(prevLine.length===0){for(;i2<bytesPerPixel;i2++)newLine[i2]=currentLine[i2];for(;i2<bytesPerLine;i2++)newLine[i2]=currentLine[i2]+newLine[i2-bytesPerPixel]&
255}else{for(;i2<bytesPerPixel;i2++)newLine[i2]=currentLine[i2]+prevLine[i2]&255;for(;i2<bytesPerLine;i2++)newLine[i2]=currentLine[i2]+paethPredictor(newLine[i2-
bytesPerPixel],prevLine[i2],prevLine[i2-bytesPerPixel])&255}}function paethPredictor(a,b,c){let p=a+b-c,pa=Math.abs(p-a),pb=Math.abs(p-b),pc=Math.abs(p-c);return pa<=
pb&&pa<=pc?a:pb<=pc?b:c}function applyUnfilter(filterType,currentLine,newLine,prevLine,passLineBytes,bytesPerPixel){switch(filterType){case 0:unfilterNone(currentLine,newLine,passLineBytes);
break;case 1:unfilterSub(currentLine,newLine,passLineBytes,bytesPerPixel);break;case 2:unfilterUp(currentLine,newLine,prevLine,passLineBytes);break;case 3:unfilterAverage(
currentLine,newLine,prevLine,passLineBytes,bytesPerPixel);break;case 4:unfilterPaeth(currentLine,newLine,prevLine,passLineBytes,bytesPerPixel);break;default:throw new Error(
`Unsupported filter: ${filterType}`)}}var uint16=new Uint16Array([255]),uint8=new Uint8Array(uint16.buffer),osIsLittleEndian=uint8[0]===255;function decodeInterlaceAdam7(params){let{data,width,height,
channels,depth}=params,passes=[{x:0,y:0,xStep:8,yStep:8},{x:4,y:0,xStep:8,yStep:8},{x:0,y:4,xStep:4,yStep:8},{x:2,y:0,xStep:4,yStep:4},{x:0,y:2,xStep:2,yStep:4},
{x:1,y:0,xStep:2,yStep:2},{x:0,y:1,xStep:1,yStep:2}],bytesPerPixel=Math.ceil(depth/8)*channels,resultData=new Uint8Array(height*width*bytesPerPixel),offset=0;for(let passIndex=0;passIndex<
7;passIndex++){let pass=passes[passIndex],passWidth=Math.ceil((width-pass.x)/pass.xStep),passHeight=Math.ceil((height-pass.y)/pass.yStep);if(passWidth<=0||passHeight<=
0)continue;let passLineBytes=passWidth*bytesPerPixel,prevLine=new Uint8Array(passLineBytes);for(let y=0;y<passHeight;y++){let filterType=data[offset++],currentLine=data.
subarray(offset,offset+passLineBytes);offset+=passLineBytes;let newLine=new Uint8Array(passLineBytes);applyUnfilter(filterType,currentLine,newLine,prevLine,passLineBytes,
bytesPerPixel),prevLine.set(newLine);for(let x2=0;x2<passWidth;x2++){let outputX=pass.x+x2*pass.xStep,outputY=pass.y+y*pass.yStep;if(!(outputX>=width||outputY>=
height))for(let i2=0;i2<bytesPerPixel;i2++)resultData[(outputY*width+outputX)*bytesPerPixel+i2]=newLine[x2*bytesPerPixel+i2]}}}if(depth===16){let uint16Data=new Uint16Array(
resultData.buffer);if(osIsLittleEndian)for(let k=0;k<uint16Data.length;k++)uint16Data[k]=swap16(uint16Data[k]);return uint16Data}else return resultData}function swap16(val){
return(val&255)<<8|val>>8&255}var uint162=new Uint16Array([255]),uint82=new Uint8Array(uint162.buffer),osIsLittleEndian2=uint82[0]===255,empty=new Uint8Array(0);function decodeInterlaceNull(params){
let{data,width,height,channels,depth}=params,bytesPerPixel=Math.ceil(depth/8)*channels,bytesPerLine=Math.ceil(depth/8*channels*width),newData=new Uint8Array(height*
bytesPerLine),prevLine=empty,offset=0,currentLine,newLine;for(let i2=0;i2<height;i2++){switch(currentLine=data.subarray(offset+1,offset+1+bytesPerLine),newLine=
newData.subarray(i2*bytesPerLine,(i2+1)*bytesPerLine),data[offset]){case 0:unfilterNone(currentLine,newLine,bytesPerLine);break;case 1:unfilterSub(currentLine,newLine,
bytesPerLine,bytesPerPixel);break;case 2:unfilterUp(currentLine,newLine,prevLine,bytesPerLine);break;case 3:unfilterAverage(currentLine,newLine,prevLine,bytesPerLine,
bytesPerPixel);break;case 4:unfilterPaeth(currentLine,newLine,prevLine,bytesPerLine,bytesPerPixel);break;default:throw new Error(`Unsupported filter: ${data[offset]}`)}
prevLine=newLine,offset+=bytesPerLine+1}if(depth===16){let uint16Data=new Uint16Array(newData.buffer);if(osIsLittleEndian2)for(let k=0;k<uint16Data.length;k++)uint16Data[k]=
swap162(uint16Data[k]);return uint16Data}else return newData}function swap162(val){return(val&255)<<8|val>>8&255}var pngSignature=Uint8Array.of(137,80,78,71,13,10,26,10);function writeSignature(buffer){buffer.writeBytes(pngSignature)}function checkSignature(buffer){if(!hasPngSignature(
buffer.readBytes(pngSignature.length)))throw new Error("wrong PNG signature")}function hasPngSignature(array){if(array.length<pngSignature.length)return!1;for(let i2=0;i2<
pngSignature.length;i2++)if(array[i2]!==pngSignature[i2])return!1;return!0}var textChunkName="tEXt",NULL=0,latin1Decoder=new TextDecoder("latin1");function validateKeyword(keyword){if(validateLatin1(keyword),keyword.length===0||keyword.
length>79)throw new Error("keyword length must be between 1 and 79")}var latin1Regex=/^[\u0000-\u00FF]*$/;function validateLatin1(text){if(!latin1Regex.test(text))
throw new Error("invalid latin1 text")}function decodetEXt(text,buffer,length){let keyword=readKeyword(buffer);text[keyword]=readLatin1(buffer,length-keyword.length-
1)}function encodetEXt(buffer,keyword,text){validateKeyword(keyword),validateLatin1(text);let length=keyword.length+1+text.length;buffer.writeUint32(length),buffer.
writeChars(textChunkName),buffer.writeChars(keyword),buffer.writeByte(NULL),buffer.writeChars(text),writeCrc(buffer,length+4)}function readKeyword(buffer){for(buffer.
mark();buffer.readByte()!==NULL;);let end=buffer.offset;buffer.reset();let keyword=latin1Decoder.decode(buffer.readBytes(end-buffer.offset-1));return buffer.skip(
1),validateKeyword(keyword),keyword}function readLatin1(buffer,length){return latin1Decoder.decode(buffer.readBytes(length))}var ColorType={UNKNOWN:-1,GREYSCALE:0,TRUECOLOUR:2,INDEXED_COLOUR:3,GREYSCALE_ALPHA:4,TRUECOLOUR_ALPHA:6},CompressionMethod={UNKNOWN:-1,DEFLATE:0},FilterMethod={
UNKNOWN:-1,ADAPTIVE:0},InterlaceMethod={UNKNOWN:-1,NO_INTERLACE:0,ADAM7:1},DisposeOpType={NONE:0,BACKGROUND:1,PREVIOUS:2},BlendOpType={SOURCE:0,OVER:1};var PngDecoder=class extends IOBuffer{_checkCrc;_inflator;_png;_apng;_end;_hasPalette;_palette;_hasTransparency;_transparency;_compressionMethod;_filterMethod;_interlaceMethod;_colorType;_isAnimated;_numberOfFrames;_numberOfPlays;_frames;_writingDataChunks;_chunks;_inflatorResult;constructor(data,options={}){
super(data);let{checkCrc:checkCrc2=!1}=options;this._checkCrc=checkCrc2,this._inflator=new Unzlib((chunk,final)=>{if(this._chunks.push(chunk),final){let totalLength=this.
_chunks.reduce((sum,c)=>sum+c.length,0);this._inflatorResult=new Uint8Array(totalLength);let offset=0;for(let chunk2 of this._chunks)this._inflatorResult.set(chunk2,
offset),offset+=chunk2.length;this._chunks=[]}}),this._chunks=[],this._png={width:-1,height:-1,channels:-1,data:new Uint8Array(0),depth:1,text:{}},this._apng={width:-1,
height:-1,channels:-1,depth:1,numberOfFrames:1,numberOfPlays:0,text:{},frames:[]},this._end=!1,this._hasPalette=!1,this._palette=[],this._hasTransparency=!1,this.
_transparency=new Uint16Array(0),this._compressionMethod=CompressionMethod.UNKNOWN,this._filterMethod=FilterMethod.UNKNOWN,this._interlaceMethod=InterlaceMethod.
UNKNOWN,this._colorType=ColorType.UNKNOWN,this._isAnimated=!1,this._numberOfFrames=1,this._numberOfPlays=0,this._frames=[],this._writingDataChunks=!1,this._inflatorResult=
new Uint8Array(0),this.setBigEndian()}decode(){for(checkSignature(this);!this._end;){let length=this.readUint32(),type=this.readChars(4);this.decodeChunk(length,
type)}return this._inflator.push(new Uint8Array(0),!0),this.decodeImage(),this._png}decodeApng(){for(checkSignature(this);!this._end;){let length=this.readUint32(),
type=this.readChars(4);this.decodeApngChunk(length,type)}return this.decodeApngImage(),this._apng}decodeChunk(length,type){let offset=this.offset;switch(type){case"\
IHDR":this.decodeIHDR();break;case"PLTE":this.decodePLTE(length);break;case"IDAT":this.decodeIDAT(length);break;case"IEND":this._end=!0;break;case"tRNS":this.decodetRNS(
length);break;case"iCCP":this.decodeiCCP(length);break;case textChunkName:decodetEXt(this._png.text,this,length);break;case"pHYs":this.decodepHYs();break;default:
this.skip(length);break}if(this.offset-offset!==length)throw new Error(`Length mismatch while decoding chunk ${type}`);this._checkCrc?checkCrc(this,length+4,type):
this.skip(4)}decodeApngChunk(length,type){let offset=this.offset;switch(type!=="fdAT"&&type!=="IDAT"&&this._writingDataChunks&&this.pushDataToFrame(),type){case"\
acTL":this.decodeACTL();break;case"fcTL":this.decodeFCTL();break;case"fdAT":this.decodeFDAT(length);break;default:this.decodeChunk(length,type),this.offset=offset+
length;break}if(this.offset-offset!==length)throw new Error(`Length mismatch while decoding chunk ${type}`);this._checkCrc?checkCrc(this,length+4,type):this.skip(
4)}decodeIHDR(){let image=this._png;image.width=this.readUint32(),image.height=this.readUint32(),image.depth=checkBitDepth(this.readUint8());let colorType=this.
readUint8();this._colorType=colorType;let channels;switch(colorType){case ColorType.GREYSCALE:channels=1;break;case ColorType.TRUECOLOUR:channels=3;break;case ColorType.
INDEXED_COLOUR:channels=1;break;case ColorType.GREYSCALE_ALPHA:channels=2;break;case ColorType.TRUECOLOUR_ALPHA:channels=4;break;case ColorType.UNKNOWN:default:
throw new Error(`Unknown color type: ${colorType}`)}if(this._png.channels=channels,this._compressionMethod=this.readUint8(),this._compressionMethod!==CompressionMethod.
DEFLATE)throw new Error(`Unsupported compression method: ${this._compressionMethod}`);this._filterMethod=this.readUint8(),this._interlaceMethod=this.readUint8()}decodeACTL(){
this._numberOfFrames=this.readUint32(),this._numberOfPlays=this.readUint32(),this._isAnimated=!0}decodeFCTL(){let image={sequenceNumber:this.readUint32(),width:this.
readUint32(),height:this.readUint32(),xOffset:this.readUint32(),yOffset:this.readUint32(),delayNumber:this.readUint16(),delayDenominator:this.readUint16(),disposeOp:this.
readUint8(),blendOp:this.readUint8(),data:new Uint8Array(0)};this._frames.push(image)}decodePLTE(length){if(length%3!==0)throw new RangeError(`PLTE field length\
 must be a multiple of 3. Got ${length}`);let l=length/3;this._hasPalette=!0;let palette=[];this._palette=palette;for(let i2=0;i2<l;i2++)palette.push([this.readUint8(),
this.readUint8(),this.readUint8()])}decodeIDAT(length){this._writingDataChunks=!0;let dataLength=length,dataOffset=this.offset+this.byteOffset;try{this._inflator.
push(new Uint8Array(this.buffer,dataOffset,dataLength),!1)}catch(error){throw new Error("Error while decompressing the data:",{cause:error})}this.skip(length)}decodeFDAT(length){
this._writingDataChunks=!0;let dataLength=length,dataOffset=this.offset+this.byteOffset;dataOffset+=4,dataLength-=4;try{this._inflator.push(new Uint8Array(this.
buffer,dataOffset,dataLength),!1)}catch(error){throw new Error("Error while decompressing the data:",{cause:error})}this.skip(length)}decodetRNS(length){switch(this.
_colorType){case ColorType.GREYSCALE:case ColorType.TRUECOLOUR:{if(length%2!==0)throw new RangeError(`tRNS chunk length must be a multiple of 2. Got ${length}`);
if(length/2>this._png.width*this._png.height)throw new Error(`tRNS chunk contains more alpha values than there are pixels (${length/2} vs ${this._png.width*this.
_png.height})`);this._hasTransparency=!0,this._transparency=new Uint16Array(length/2);for(let i2=0;i2<length/2;i2++)this._transparency[i2]=this.readUint16();break}case ColorType.
INDEXED_COLOUR:{if(length>this._palette.length)throw new Error(`tRNS chunk contains more alpha values than there are palette colors (${length} vs ${this._palette.
length})`);let i2=0;for(;i2<length;i2++){let alpha=this.readByte();this._palette[i2].push(alpha)}for(;i2<this._palette.length;i2++)this._palette[i2].push(255);break}case ColorType.
UNKNOWN:case ColorType.GREYSCALE_ALPHA:case ColorType.TRUECOLOUR_ALPHA:default:throw new Error(`tRNS chunk is not supported for color type ${this._colorType}`)}}decodeiCCP(length){
let name=readKeyword(this),compressionMethod=this.readUint8();if(compressionMethod!==CompressionMethod.DEFLATE)throw new Error(`Unsupported iCCP compression met\
hod: ${compressionMethod}`);let compressedProfile=this.readBytes(length-name.length-2);this._png.iccEmbeddedProfile={name,profile:unzlibSync(compressedProfile)}}decodepHYs(){
let ppuX=this.readUint32(),ppuY=this.readUint32(),unitSpecifier=this.readByte();this._png.resolution={x:ppuX,y:ppuY,unit:unitSpecifier}}decodeApngImage(){this._apng.
width=this._png.width,this._apng.height=this._png.height,this._apng.channels=this._png.channels,this._apng.depth=this._png.depth,this._apng.numberOfFrames=this.
_numberOfFrames,this._apng.numberOfPlays=this._numberOfPlays,this._apng.text=this._png.text,this._apng.resolution=this._png.resolution;for(let i2=0;i2<this._numberOfFrames;i2++){
let newFrame={sequenceNumber:this._frames[i2].sequenceNumber,delayNumber:this._frames[i2].delayNumber,delayDenominator:this._frames[i2].delayDenominator,data:this.
_apng.depth===8?new Uint8Array(this._apng.width*this._apng.height*this._apng.channels):new Uint16Array(this._apng.width*this._apng.height*this._apng.channels)},
frame=this._frames.at(i2);if(frame){if(frame.data=decodeInterlaceNull({data:frame.data,width:frame.width,height:frame.height,channels:this._apng.channels,depth:this.
_apng.depth}),this._hasPalette&&(this._apng.palette=this._palette),this._hasTransparency&&(this._apng.transparency=this._transparency),i2===0||frame.xOffset===0&&
frame.yOffset===0&&frame.width===this._png.width&&frame.height===this._png.height)newFrame.data=frame.data;else{let prevFrame=this._apng.frames.at(i2-1);this.disposeFrame(
frame,prevFrame,newFrame),this.addFrameDataToCanvas(newFrame,frame)}this._apng.frames.push(newFrame)}}return this._apng}disposeFrame(frame,prevFrame,imageFrame){
switch(frame.disposeOp){case DisposeOpType.NONE:break;case DisposeOpType.BACKGROUND:for(let row=0;row<this._png.height;row++)for(let col=0;col<this._png.width;col++){
let index=(row*frame.width+col)*this._png.channels;for(let channel=0;channel<this._png.channels;channel++)imageFrame.data[index+channel]=0}break;case DisposeOpType.
PREVIOUS:imageFrame.data.set(prevFrame.data);break;default:throw new Error("Unknown disposeOp")}}addFrameDataToCanvas(imageFrame,frame){let maxValue=1<<this._png.
depth,calculatePixelIndices=(row,col)=>{let index=((row+frame.yOffset)*this._png.width+frame.xOffset+col)*this._png.channels,frameIndex=(row*frame.width+col)*this.
_png.channels;return{index,frameIndex}};switch(frame.blendOp){case BlendOpType.SOURCE:for(let row=0;row<frame.height;row++)for(let col=0;col<frame.width;col++){
let{index,frameIndex}=calculatePixelIndices(row,col);for(let channel=0;channel<this._png.channels;channel++)imageFrame.data[index+channel]=frame.data[frameIndex+
channel]}break;case BlendOpType.OVER:for(let row=0;row<frame.height;row++)for(let col=0;col<frame.width;col++){let{index,frameIndex}=calculatePixelIndices(row,col);
for(let channel=0;channel<this._png.channels;channel++){let sourceAlpha=frame.data[frameIndex+this._png.channels-1]/maxValue,foregroundValue=channel%(this._png.
channels-1)===0?1:frame.data[frameIndex+channel],value=Math.floor(sourceAlpha*foregroundValue+(1-sourceAlpha)*imageFrame.data[index+channel]);imageFrame.data[index+
channel]+=value}}break;default:throw new Error("Unknown blendOp")}}decodeImage(){let data=this._inflatorResult;if(this._filterMethod!==FilterMethod.ADAPTIVE)throw new Error(
`Filter method ${this._filterMethod} not supported`);if(this._interlaceMethod===InterlaceMethod.NO_INTERLACE)this._png.data=decodeInterlaceNull({data,width:this.
_png.width,height:this._png.height,channels:this._png.channels,depth:this._png.depth});else if(this._interlaceMethod===InterlaceMethod.ADAM7)this._png.data=decodeInterlaceAdam7(
{data,width:this._png.width,height:this._png.height,channels:this._png.channels,depth:this._png.depth});else throw new Error(`Interlace method ${this._interlaceMethod}\
 not supported`);this._hasPalette&&(this._png.palette=this._palette),this._hasTransparency&&(this._png.transparency=this._transparency)}pushDataToFrame(){this._inflator.
push(new Uint8Array(0),!0);let result=this._inflatorResult,lastFrame=this._frames.at(-1);lastFrame?lastFrame.data=result:this._frames.push({sequenceNumber:0,width:this.
_png.width,height:this._png.height,xOffset:0,yOffset:0,delayNumber:0,delayDenominator:0,disposeOp:DisposeOpType.NONE,blendOp:BlendOpType.SOURCE,data:result}),this.
_inflator=new Unzlib((chunk,final)=>{if(this._chunks.push(chunk),final){let totalLength=this._chunks.reduce((sum,c)=>sum+c.length,0);this._inflatorResult=new Uint8Array(
totalLength);let offset=0;for(let chunk2 of this._chunks)this._inflatorResult.set(chunk2,offset),offset+=chunk2.length;this._chunks=[]}}),this._chunks=[],this._writingDataChunks=
!1}};function checkBitDepth(value){if(value!==1&&value!==2&&value!==4&&value!==8&&value!==16)throw new Error(`invalid bit depth: ${value}`);return value}var defaultZlibOptions={level:3},PngEncoder=class extends IOBuffer{_png;_zlibOptions;_colorType;_interlaceMethod;constructor(data,options={}){super(),this._colorType=
ColorType.UNKNOWN,this._zlibOptions={...defaultZlibOptions,...options.zlib},this._png=this._checkData(data),this._interlaceMethod=(options.interlace==="Adam7"?InterlaceMethod.
ADAM7:InterlaceMethod.NO_INTERLACE)??InterlaceMethod.NO_INTERLACE,this.setBigEndian()}encode(){if(writeSignature(this),this.encodeIHDR(),this._png.palette&&(this.
encodePLTE(),this._png.palette[0].length===4&&this.encodeTRNS()),this.encodeData(),this._png.text)for(let[keyword,text]of Object.entries(this._png.text))encodetEXt(
this,keyword,text);return this.encodeIEND(),this.toArray()}encodeIHDR(){this.writeUint32(13),this.writeChars("IHDR"),this.writeUint32(this._png.width),this.writeUint32(
this._png.height),this.writeByte(this._png.depth),this.writeByte(this._colorType),this.writeByte(CompressionMethod.DEFLATE),this.writeByte(FilterMethod.ADAPTIVE),
this.writeByte(this._interlaceMethod),writeCrc(this,17)}encodeIEND(){this.writeUint32(0),this.writeChars("IEND"),writeCrc(this,4)}encodePLTE(){let paletteLength=this.
_png.palette?.length*3;this.writeUint32(paletteLength),this.writeChars("PLTE");for(let color of this._png.palette)this.writeByte(color[0]),this.writeByte(color[1]),
this.writeByte(color[2]);writeCrc(this,4+paletteLength)}encodeTRNS(){let alpha=this._png.palette.filter(color=>color.at(-1)!==255);this.writeUint32(alpha.length),
this.writeChars("tRNS");for(let el of alpha)this.writeByte(el.at(-1));writeCrc(this,4+alpha.length)}encodeIDAT(data){this.writeUint32(data.length),this.writeChars(
"IDAT"),this.writeBytes(data),writeCrc(this,data.length+4)}encodeData(){let{width,height,channels,depth,data}=this._png,slotsPerLine=depth<=8?Math.ceil(width*depth/
8)*channels:Math.ceil(width*depth/8*channels/2),newData=new IOBuffer().setBigEndian(),offset=0;if(this._interlaceMethod===InterlaceMethod.NO_INTERLACE)for(let i2=0;i2<
height;i2++)newData.writeByte(0),depth===16?offset=writeDataUint16(data,newData,slotsPerLine,offset):offset=writeDataBytes(data,newData,slotsPerLine,offset);else
this._interlaceMethod===InterlaceMethod.ADAM7&&(offset=writeDataInterlaced(this._png,data,newData,offset));let buffer=newData.toArray(),compressed=zlibSync(buffer,
this._zlibOptions);this.encodeIDAT(compressed)}_checkData(data){let{colorType,channels,depth}=getColorType(data,data.palette),png={width:checkInteger(data.width,
"width"),height:checkInteger(data.height,"height"),channels,data:data.data,depth,text:data.text,palette:data.palette};this._colorType=colorType;let expectedSize=depth<
8?Math.ceil(png.width*depth/8)*png.height*channels:png.width*png.height*channels;if(png.data.length!==expectedSize)throw new RangeError(`wrong data size. Found ${png.
data.length}, expected ${expectedSize}`);return png}};function checkInteger(value,name){if(Number.isInteger(value)&&value>0)return value;throw new TypeError(`${name}\
 must be a positive integer`)}function getColorType(data,palette){let{channels=4,depth=8}=data;if(channels!==4&&channels!==3&&channels!==2&&channels!==1)throw new RangeError(
`unsupported number of channels: ${channels}`);let returnValue={channels,depth,colorType:ColorType.UNKNOWN};switch(channels){case 4:returnValue.colorType=ColorType.
TRUECOLOUR_ALPHA;break;case 3:returnValue.colorType=ColorType.TRUECOLOUR;break;case 1:palette?returnValue.colorType=ColorType.INDEXED_COLOUR:returnValue.colorType=
ColorType.GREYSCALE;break;case 2:returnValue.colorType=ColorType.GREYSCALE_ALPHA;break;default:throw new Error("unsupported number of channels")}return returnValue}
function writeDataBytes(data,newData,slotsPerLine,offset){for(let j=0;j<slotsPerLine;j++)newData.writeByte(data[offset++]);return offset}function writeDataInterlaced(imageData,data,newData,offset){
let passes=[{x:0,y:0,xStep:8,yStep:8},{x:4,y:0,xStep:8,yStep:8},{x:0,y:4,xStep:4,yStep:8},{x:2,y:0,xStep:4,yStep:4},{x:0,y:2,xStep:2,yStep:4},{x:1,y:0,xStep:2,yStep:2},
{x:0,y:1,xStep:1,yStep:2}],{width,height,channels,depth}=imageData,pixelSize;depth===16?pixelSize=channels*depth/8/2:pixelSize=channels*depth/8;for(let passIndex=0;passIndex<
7;passIndex++){let pass=passes[passIndex],passWidth=Math.floor((width-pass.x+pass.xStep-1)/pass.xStep),passHeight=Math.floor((height-pass.y+pass.yStep-1)/pass.yStep);
if(passWidth<=0||passHeight<=0)continue;let passLineBytes=passWidth*pixelSize;for(let y=0;y<passHeight;y++){let imageY=pass.y+y*pass.yStep,rawScanline=depth<=8?
new Uint8Array(passLineBytes):new Uint16Array(passLineBytes),rawOffset=0;for(let x2=0;x2<passWidth;x2++){let imageX=pass.x+x2*pass.xStep;if(imageX<width&&imageY<
height){let srcPos=(imageY*width+imageX)*pixelSize;for(let i2=0;i2<pixelSize;i2++)rawScanline[rawOffset++]=data[srcPos+i2]}}if(newData.writeByte(0),depth===8)newData.
writeBytes(rawScanline);else if(depth===16)for(let value of rawScanline)newData.writeByte(value>>8&255),newData.writeByte(value&255)}}return offset}function writeDataUint16(data,newData,slotsPerLine,offset){
for(let j=0;j<slotsPerLine;j++)newData.writeUint16(data[offset++]);return offset}var ResolutionUnitSpecifier={UNKNOWN:0,METRE:1};function convertIndexedToRgb(decodedImage){let palette=decodedImage.palette,depth=decodedImage.depth;if(!palette)throw new Error("Color palette is undefined.");
checkDataSize(decodedImage);let indexSize=decodedImage.width*decodedImage.height,resSize=indexSize*palette[0].length,res=new Uint8Array(resSize),indexPos=0,offset=0,
indexes=new Uint8Array(indexSize),bit=255;switch(depth){case 1:bit=128;break;case 2:bit=192;break;case 4:bit=240;break;case 8:bit=255;break;default:throw new Error(
"Incorrect depth value")}for(let byte of decodedImage.data){let bit2=bit,shift=8;for(;bit2&&(shift-=depth,indexes[indexPos++]=(byte&bit2)>>shift,bit2=bit2>>depth,
indexPos%decodedImage.width!==0););}if(decodedImage.palette)for(let index of indexes){let color=decodedImage.palette.at(index);if(!color)throw new Error("Incorr\
ect index of palette color");res.set(color,offset),offset+=color.length}return res}function checkDataSize(image){let expectedSize=image.depth<8?Math.ceil(image.
width*image.depth/8)*image.height*image.channels:image.width*image.height*image.channels;if(image.data.length!==expectedSize)throw new RangeError(`wrong data si\
ze. Found ${image.data.length}, expected ${expectedSize}`)}function decodePng(data,options){return new PngDecoder(data,options).decode()}function encodePng(png,options){return new PngEncoder(png,options).encode()}function decodeApng(data,options){
return new PngDecoder(data,options).decodeApng()}

return{ResolutionUnitSpecifier,convertIndexedToRgb,decode:decodePng,decodeApng,encode:encodePng,hasPngSignature}})