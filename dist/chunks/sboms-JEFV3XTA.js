import{lockedBy,writeSboms}from"./chunk-FXU5SWJT.js";import"./chunk-4JVVN2VD.js";import"./chunk-VCIDTZCI.js";import"./chunk-TFGBL4SK.js";
import"./chunk-ZMCSNLXI.js";import"./chunk-EHSD3CO3.js";import"./chunk-BLKQ47IT.js";import"./chunk-4RAVZSQ4.js";import"./chunk-SQ6OKIXB.js";export{lockedBy,writeSboms};
