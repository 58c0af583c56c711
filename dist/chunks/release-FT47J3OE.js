(function(__load,__later,__meta,require){"use strict";const {leaveOut,release_default,theLine}=__load("chunk-7YZSRWYE.js");__load("chunk-JQA45A2Q.js");__load("chunk-QCMQG5A5.js");__load("chunk-TBSSDZZD.js");__load("chunk-FAKJK7AD.js");__load("chunk-4QJJY7J7.js");__load("chunk-536ROGN7.js");__load("chunk-SCSOUNEZ.js");__load("chunk-UP43BZ4F.js");__load("chunk-DHHGJA3I.js");__load("chunk-RDPSUFFM.js");__load("chunk-RTWZ4A5D.js");__load("chunk-YC6ZSBAH.js");__load("chunk-7A7WRYTV.js");__load("chunk-65IH24R2.js");__load("chunk-PQYD3DA7.js");__load("chunk-FJIIDH4V.js");__load("chunk-RN6R4JO2.js");__load("chunk-JNJLUIHN.js");__load("chunk-YQ3HWIW5.js");__load("chunk-UZT77FYO.js");__load("chunk-HXO2LICD.js");__load("chunk-PZJTQRUW.js");__load("chunk-7U7VO657.js");__load("chunk-HDZ76LOL.js");__load("chunk-WF4WY3BS.js");__load("chunk-BNJKSOPA.js");__load("chunk-DJWL2Z3T.js");__load("chunk-AFUOVT2H.js");__load("chunk-Z6Y5CFCL.js");__load("chunk-2UNWC657.js");__load("chunk-MDWPDO2G.js");__load("chunk-CZICEXCW.js");__load("chunk-IR5JCIDZ.js");__load("chunk-G2DVT6PT.js");__load("chunk-DYQMRA3Z.js");__load("chunk-RURSKFUC.js");__load("chunk-VITQDG6E.js");__load("chunk-LZXLTWLF.js");__load("chunk-T7AWQR65.js");__load("chunk-5UYHR7FI.js");__load("chunk-KCPSJLD7.js");__load("chunk-TA4FD2MQ.js");__load("chunk-AVBOFCDW.js");__load("chunk-EJQ6MBGA.js");__load("chunk-LN55UT2B.js");__load("chunk-HFEKK4YP.js");__load("chunk-PC776ZS7.js");__load("chunk-BEWXTHMH.js");__load("chunk-45DHYGLZ.js");__load("chunk-JVSK2WZL.js");











return{default:release_default,leaveOut,theLine}})