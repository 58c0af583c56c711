import{publishServer,publish_server_default}from"./chunk-N6PJMPEC.js";import"./chunk-Y25P74NI.js";import"./chunk-L77R6VVA.js";import"./chunk-U3JW7VHA.js";
import"./chunk-4UJMUQBB.js";import"./chunk-IL7GYZEU.js";import"./chunk-B6VTDGIB.js";import"./chunk-BB6KQHMG.js";import"./chunk-XLXGME6O.js";
import"./chunk-3IKB2J65.js";import"./chunk-FFYFSFM2.js";import"./chunk-X7GN4BFZ.js";import"./chunk-EHSD3CO3.js";import"./chunk-BLKQ47IT.js";
import"./chunk-4RAVZSQ4.js";import"./chunk-SQ6OKIXB.js";export{publish_server_default as default,publishServer};
