import{checkTargets,writeOne}from"./chunk-U5RUR7YT.js";import"./chunk-WNG5HVPW.js";import"./chunk-XXPSTMHV.js";import"./chunk-SQ6OKIXB.js";export{checkTargets,writeOne};
