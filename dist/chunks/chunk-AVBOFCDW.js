(function(__load,__later,__meta,require){"use strict";const {splitWords}=__load("chunk-PC776ZS7.js");var[open,close]=["\uE000","\uE001"];function commandWords(command){if(/'[^']*\$|\\\$/.test(command))return;let marked=command.replace(/\$(?:\{(\w+)\}|([A-Za-z_]\w*))/g,
(_,braced,plain)=>`${open}${braced??plain}${close}`),words=splitWords(marked)?.map(word=>word.replaceAll(open,"${").replaceAll(close,"}"));return words?.length&&
!/[=$]/.test(words[0]??"")?words:void 0}var expanded=(words,valueOf)=>words.map(word=>word.replace(/\$\{(\w+)\}/g,(_,name)=>valueOf(name)??""));

return{commandWords,expanded}})