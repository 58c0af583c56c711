import{makeBundle}from"./chunk-55ETHRNQ.js";import"./chunk-GXGPRFBN.js";import"./chunk-L77R6VVA.js";import"./chunk-Y7SR6G2J.js";import"./chunk-ZSU2TKKK.js";
import"./chunk-BB6KQHMG.js";import"./chunk-XLXGME6O.js";import"./chunk-7ZGRGGOP.js";import"./chunk-3IKB2J65.js";import"./chunk-FFYFSFM2.js";
import"./chunk-ZMCSNLXI.js";import"./chunk-CNEUL5WM.js";import"./chunk-X7GN4BFZ.js";import"./chunk-U4VVJXHM.js";import"./chunk-WK4C5B6R.js";
import"./chunk-EHSD3CO3.js";import"./chunk-UUYGFVQV.js";import"./chunk-BLKQ47IT.js";import"./chunk-4RAVZSQ4.js";import"./chunk-SQ6OKIXB.js";export{makeBundle};
