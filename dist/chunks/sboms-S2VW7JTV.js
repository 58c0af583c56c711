import{lockedBy,writeSboms}from"./chunk-W3AVLONC.js";import"./chunk-7YK7JQHT.js";import"./chunk-WYOKIALS.js";import"./chunk-JHVNPP4R.js";
import"./chunk-WDV7DHGY.js";import"./chunk-AJ6A7I3I.js";import"./chunk-FCKCLZQP.js";import"./chunk-SQ6OKIXB.js";export{lockedBy,writeSboms};
