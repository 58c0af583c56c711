import{main}from"./chunks/chunk-WSVBRLPD.js";import"./chunks/chunk-HTBT4CKH.js";import"./chunks/chunk-SQ6OKIXB.js";await main();
