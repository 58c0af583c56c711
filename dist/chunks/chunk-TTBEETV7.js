var quote=word=>/^[\w@%+=:,./-]+$/.test(word)?word:`'${word.replaceAll("'",`'\\''`)}'`;var piece=/'([^']*)'|"((?:[^"\\$`]|\\["\\$`])*)"|\\(.)|([^\s'"\\|&;<>()$`*?]+)/y;
function splitWords(line){const words=[];for(let at=0,within=false;at<line.length;){if(/\s/.test(line[at]))[at,within]=[at+1,false];else{piece.lastIndex=at;const[
whole,single,double,escaped,plain]=piece.exec(line)??[];if(whole===void 0)return void 0;const text=single??double?.replace(/\\(.)/g,"$1")??escaped??plain??"";words.
push(within?words.pop()+text:text);[at,within]=[at+whole.length,true]}}return words}export{quote,splitWords};
