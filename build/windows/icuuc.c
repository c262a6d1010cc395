/* Stands in, under Wine alone, for the ICU that Windows brings: Qt asks it for legacy code pages, which nothing here
   uses. Every converter is refused, as on a Windows without that code page. Never part of a parcel. */

#define SAY(name, value) __declspec(dllexport) long long name(void) { return value; }

SAY(ucnv_open, 0)
SAY(ucnv_close, 0)
SAY(UCNV_FROM_U_CALLBACK_SUBSTITUTE, 0)
SAY(UCNV_TO_U_CALLBACK_SUBSTITUTE, 0)
SAY(ucnv_reset, 0)
SAY(ucnv_getMaxCharSize, 0)
SAY(ucnv_getName, 0)
SAY(ucnv_getToUCallBack, 0)
SAY(ucnv_getFromUCallBack, 0)
SAY(ucnv_setToUCallBack, 0)
SAY(ucnv_setFromUCallBack, 0)
SAY(ucnv_cbToUWriteUChars, 0)
SAY(ucnv_toUnicode, 0)
SAY(ucnv_cbFromUWriteUChars, 0)
SAY(ucnv_toUCountPending, 0)
SAY(ucnv_fromUCountPending, 0)
SAY(ucnv_getStandardName, 0)
SAY(ucnv_getAvailableName, 0)
SAY(ucnv_countAvailable, 0)
SAY(ucnv_fromUnicode, 0)
