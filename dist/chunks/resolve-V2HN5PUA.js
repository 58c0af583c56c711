import{writeAll,writeOne}from"./chunk-FSSZLX73.js";import"./chunk-AJ6A7I3I.js";import"./chunk-FCKCLZQP.js";import"./chunk-SQ6OKIXB.js";export{writeAll,writeOne};
