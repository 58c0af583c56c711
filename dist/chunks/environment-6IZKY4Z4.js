import{verifyEnvironment}from"./chunk-JLBMO75M.js";import"./chunk-7ZQFRXNT.js";import"./chunk-ETNYGRER.js";import"./chunk-7HU3EISV.js";import"./chunk-AR47IHN6.js";
import"./chunk-GMF77IBC.js";import"./chunk-BLTZQMQO.js";import"./chunk-ITQZR676.js";import"./chunk-U5RUR7YT.js";import"./chunk-WNG5HVPW.js";
import"./chunk-XXPSTMHV.js";import"./chunk-SQ6OKIXB.js";export{verifyEnvironment};
