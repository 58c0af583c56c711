import{verifyEnvironment}from"./chunk-77BPYPCX.js";import"./chunk-4UJMUQBB.js";import"./chunk-4JVVN2VD.js";import"./chunk-VCIDTZCI.js";import"./chunk-FQ5JYPCW.js";
import"./chunk-ZMCSNLXI.js";import"./chunk-WK4C5B6R.js";import"./chunk-EHSD3CO3.js";import"./chunk-UUYGFVQV.js";import"./chunk-BLKQ47IT.js";
import"./chunk-4RAVZSQ4.js";import"./chunk-SQ6OKIXB.js";export{verifyEnvironment};
