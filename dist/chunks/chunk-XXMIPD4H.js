var array=[];var characterCodeCache=[];function leven(first,second,options){if(first===second){return 0}const maxDistance=options?.maxDistance;const swap=first;
if(first.length>second.length){first=second;second=swap}let firstLength=first.length;let secondLength=second.length;while(firstLength>0&&first.charCodeAt(~-firstLength)===
second.charCodeAt(~-secondLength)){firstLength--;secondLength--}let start=0;while(start<firstLength&&first.charCodeAt(start)===second.charCodeAt(start)){start++}
firstLength-=start;secondLength-=start;if(maxDistance!==void 0&&secondLength-firstLength>maxDistance){return maxDistance}if(firstLength===0){return maxDistance!==
void 0&&secondLength>maxDistance?maxDistance:secondLength}let bCharacterCode;let result;let temporary;let temporary2;let index=0;let index2=0;while(index<firstLength){
characterCodeCache[index]=first.charCodeAt(start+index);array[index]=++index}while(index2<secondLength){bCharacterCode=second.charCodeAt(start+index2);temporary=
index2++;result=index2;for(index=0;index<firstLength;index++){temporary2=bCharacterCode===characterCodeCache[index]?temporary:temporary+1;temporary=array[index];
result=array[index]=temporary>result?temporary2>result?result+1:temporary2:temporary2>temporary?temporary+1:temporary2}if(maxDistance!==void 0){let rowMinimum=result;
for(index=0;index<firstLength;index++){if(array[index]<rowMinimum){rowMinimum=array[index]}}if(rowMinimum>maxDistance){return maxDistance}}}array.length=firstLength;
characterCodeCache.length=firstLength;return maxDistance!==void 0&&result>maxDistance?maxDistance:result}var found=(findings,key,fact,fix)=>{findings.push({key,fact,fix});return void 0};var show=value=>typeof value==="string"?`'${value}'`:JSON.stringify(value);function base(kind,options){
const{doc,required=false,positional=false}=options;return{kind,doc,required,default:options.default,...positional&&{positional}}}function text(options){const{pattern,
secret=false}=options;return{...base("text",options),...secret&&{secret},accept(value,key,findings){if(typeof value!=="string")return found(findings,key,`${show(
value)} is not text`,"Give one piece of text, in quotes if it looks like a number");if(pattern&&!pattern[0].test(value))return found(findings,key,`${secret?"the\
 value":show(value)} is not ${pattern[1]}`,`Give ${pattern[1]}`);return value}}}var path=text;function flag(options){return{...base("flag",{default:false,...options}),accept:(value,key,findings)=>typeof value==="boolean"?value:found(findings,key,`${show(
value)} is not true or false`,"Write true or false")}}function number(options){const{min=-Infinity}=options;return{...base("number",options),accept(value,key,findings){
if(typeof value!=="number"||!Number.isFinite(value))return found(findings,key,`${show(value)} is not a number`,"Give a number");return value>=min?value:found(findings,
key,`${value} is less than ${min}`,`Give ${min} or more`)}}}function choice(choices,options){return{...base("choice",options),choices,accept(value,key,findings){
if(choices.includes(value))return value;return found(findings,key,`${show(value)} is not one of ${choices.join(", ")}`,remedy(String(value),choices,`Choose one \
of ${choices.join(", ")}`))}}}function list(item,options){return{...base("list",{default:[],...options}),item,accept(value,key,findings){if(!Array.isArray(value))
return found(findings,key,`${show(value)} is not a list`,"Write a list: [a, b]");return value.map((entry,index)=>item.accept(entry,`${key}[${index}]`,findings)).
filter(entry=>entry!=null)}}}function group(fields,options){const accept=(value,key,findings)=>acceptFields(fields,value??{},key,findings);return{...base("group",
{doc:options.doc}),fields,default:options.default&&accept({},"",[]),accept}}function acceptFields(fields,value,key,findings){if(typeof value!=="object"||value===
null||Array.isArray(value))return found(findings,key,`${show(value)} is not a mapping`,"Write keys and values below it");const dotted=name=>key?`${key}.${name}`:
name;for(const name of Object.keys(value)){if(!Object.hasOwn(fields,name))found(findings,dotted(name),`unknown key '${name}'`,remedy(name,Object.keys(fields),`K\
nown keys: ${Object.keys(fields).join(", ")}`))}const given=value;return Object.fromEntries(Object.entries(fields).map(([name,field])=>[name,acceptField(field,Object.
hasOwn(given,name)?given[name]:void 0,dotted(name),findings)]))}function acceptField(field,value,key,findings){if(value!==void 0&&value!==null)return field.accept(
value,key,findings);if(field.required)found(findings,key,`'${key}' is missing`,field.doc);return field.default}function fromStrings(fields,raw){return Object.fromEntries(
Object.entries(raw).filter(([,value])=>value!==void 0&&value.trim()!=="").map(([name,value])=>[name,fields[name]?fromString(fields[name],value):value]))}function fromString(field,raw){
switch(field.kind){case"flag":{const word=raw.trim().toLowerCase();return word==="true"?true:word==="false"?false:raw}case"number":return/^-?\d+(\.\d+)?$/.test(
raw.trim())?Number(raw):raw;case"list":return raw.split(/[\n,]/).map(item=>item.trim()).filter(Boolean);case"text":case"choice":case"group":return raw.trim()}}function remedy(word,known,otherwise){
const[nearest]=known.map(name=>({name,distance:leven(word,name)})).sort((a,b)=>a.distance-b.distance);return nearest&&nearest.distance<=Math.max(1,Math.floor(word.
length/3))?`Did you mean '${nearest.name}'?`:otherwise}export{text,path,flag,number,choice,list,group,acceptFields,fromStrings,remedy};
