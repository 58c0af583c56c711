import{writeAll,writeOne}from"./chunk-Z2V47ZAV.js";import"./chunk-KMVOUNI7.js";import"./chunk-NO42NYTR.js";import"./chunk-SQ6OKIXB.js";export{writeAll,writeOne};
