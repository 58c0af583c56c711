import{lockedBy,writeSboms}from"./chunk-IVWLSFAJ.js";import"./chunk-ZEG75JN3.js";import"./chunk-5OJWIZ6Y.js";import"./chunk-6S2U34DO.js";
import"./chunk-ZCREQQZM.js";import"./chunk-XCKSHHOO.js";import"./chunk-MWDDLPWO.js";import"./chunk-6IOMZQNL.js";import"./chunk-SQ6OKIXB.js";export{lockedBy,writeSboms};
