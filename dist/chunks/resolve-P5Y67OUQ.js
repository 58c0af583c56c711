import{writeAll,writeOne}from"./chunk-UFYS7GIF.js";import"./chunk-353JX3JD.js";import"./chunk-7R22NK5Z.js";import"./chunk-SQ6OKIXB.js";export{writeAll,writeOne};
