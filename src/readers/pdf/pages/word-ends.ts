/** Whether letters that begin a line are the end of a word, and no word. */
export function isWordEnd(letters: string): boolean {
  if (SHORT.has(letters) || letters.length > LONGEST) return false;
  return (
    letters.length <= 3 || !/[aeiouwy]/.test(letters) || NO_BEGINNING.test(letters) || ENDS.test(letters)
  );
}

/** Longest end that is told by its letters. */
const LONGEST = 12;

/** Consonants with which no word begins, in English nor in Welsh. */
const NO_BEGINNING =
  /^(?:b[bcdfgkmnpstvz]|c[bcdgkmnpqstv]|d[bcgklmnpst]|f[bcdgkmnpstv]|g[bcdgkmpstvz]|k[bcdgkmpst]|l[bcdfgkmnprstvz]|m[bcdfgkmnprstvz]|n[bcdfgklmnprstvz]|p[bcdgkmpvz]|r[bcdfgklmnprstvz]|s[bdfgrsz]|t[bcdfgklmnpt]|v[bcdgklmnrst]|x)/;

/** What words of councils end in and no word is. */
const ENDS =
  /^(?:[acipstux]{0,2}tions?|[ais]?sions?|usion|(?:al|ional|tional|ational)(?:ly)?|[eo]?ments?|(?:age|eg|lo|velo|elop|op|nage|anage|ver|ern|iron|on|iev|pover)ments?|[ei]?mental|[aei]nc(?:e|es|ies|y)|i?(?:lity|rity|nity|vity|sity)|(?:abi|bi|i|ibi|na)lit(?:y|ies)|[nrlvs]?ities|(?:o?lo)?g(?:ists?|ical|ies)|i[sz](?:ed|ing|ation|ations|ers?)|[io]?cal(?:ly)?|iness|eness|nesses|(?:ner|er|or|tner|eader|ader)ships?|ators?|atory|itors?|(?:ff|f|of)?icers?|(?:an|n)?agers?|(?:or|r)?din(?:ator|ators|ation)|sultants?|ectorate|i?ngs|atives?|ively|ingly|(?:u|eg|gu)?arding|eing|ration|eration|neration|curement|urement)$/;

/** Short words, of English and of Welsh, and units. */
const SHORT = new Set(
  (
    'a an as at be by do go he if in is it me my no of on or so to up us vs we ad am pm pa eg ie re ' +
    'add age ago aid aim air all and any app are art ask bad bag ban bar bed bid big bin box bus but buy can cap car ' +
    'cut day did die due dog dry ear eat end etc eye far fee few fit fly for fun gap gas get got had has her him his ' +
    'hot how hub ice ill its job key kit lab law lay led leg let lie lot low ltd man map may men met mid mix net new ' +
    'nor not now off oil old one our out own park pay per pet pie pig pin plc pot put ran raw red rid row run sat saw ' +
    'sea see set she sit six sky son sub sum sun tax tba tbc tea ten the tip too top tax toy try two use van via war ' +
    'was way web wet who why win won yes yet you zoo ac ar er os na ni yn yr ei eu un am neu gan fel dan dau tri bod ' +
    'nid km kg kwh mwh mm cm ft ha mph sq also each with from than that this they them then when were will what lead ' +
    'wyth'
  ).split(' '),
);
