(function(__load,__later,__meta,require){"use strict";var quote=word=>/^[\w@%+=:,./-]+$/.test(word)?word:`'${word.replaceAll("'","'\\''")}'`,piece=/'([^']*)'|"((?:[^"\\$`]|\\["\\$`])*)"|\\(.)|([^\s'"\\|&;<>()$`*?]+)/y;
function splitWords(line){let words=[];for(let at=0,within=!1;at<line.length;)if(/\s/.test(line[at]))[at,within]=[at+1,!1];else{piece.lastIndex=at;let[whole,single,
double,escaped,plain]=piece.exec(line)??[];if(whole===void 0)return;let text=single??double?.replace(/\\(.)/g,"$1")??escaped??plain??"";words.push(within?words.
pop()+text:text),[at,within]=[at+whole.length,!0]}return words}

return{quote,splitWords}})