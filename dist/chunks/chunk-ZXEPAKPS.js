import{splitWords}from"./chunk-TTBEETV7.js";var[open,close]=["",""];function commandWords(command){if(/'[^']*\$|\\\$/.test(command))return void 0;const marked=command.replace(/\$(?:\{(\w+)\}|([A-Za-z_]\w*))/g,
(_,braced,plain)=>`${open}${braced??plain}${close}`);const words=splitWords(marked)?.map(word=>word.replaceAll(open,"${").replaceAll(close,"}"));return words?.length&&
!/[=$]/.test(words[0]??"")?words:void 0}var expanded=(words,valueOf)=>words.map(word=>word.replace(/\$\{(\w+)\}/g,(_,name)=>valueOf(name)??""));export{commandWords,expanded};
