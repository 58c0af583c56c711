import{lockedBy,writeSboms}from"./chunk-KLY5YXEZ.js";import"./chunk-7ZQFRXNT.js";import"./chunk-7HU3EISV.js";import"./chunk-LUSUHXFM.js";
import"./chunk-GMF77IBC.js";import"./chunk-ITQZR676.js";import"./chunk-WNG5HVPW.js";import"./chunk-XXPSTMHV.js";import"./chunk-SQ6OKIXB.js";export{lockedBy,writeSboms};
