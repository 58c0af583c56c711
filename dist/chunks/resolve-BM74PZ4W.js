import{writeAll,writeOne}from"./chunk-OP5W7WX5.js";import"./chunk-BEXE2GB7.js";import"./chunk-WTQIBPFW.js";import"./chunk-SQ6OKIXB.js";export{writeAll,writeOne};
