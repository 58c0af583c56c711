import{answer}from"./chunk-CVBNFZ3N.js";import"./chunk-XGJPH6JJ.js";import"./chunk-AJ6A7I3I.js";import"./chunk-FCKCLZQP.js";import"./chunk-SQ6OKIXB.js";export{answer};
