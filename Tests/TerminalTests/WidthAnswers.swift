// swift-format-ignore-file
// Made by scripts/make-width-answers. Not to be edited.

/// What the Python package wcwidth 0.9.4 (Unicode 18.0.0) answers.
enum WidthAnswers {
  /// For each range of scalars of one width: the first one and the width. Its -1 for controls is
  /// written as 0.
  static let scalars = """
    0:0 1:0 20:1 7F:0 A0:1 300:0 370:1 483:0 48A:1 591:0 5BE:1 5BF:0 5C0:1 5C1:0 5C3:1 5C4:0 5C6:1
    5C7:0 5CA:1 610:0 61B:1 61C:0 61D:1 64B:0 660:1 670:0 671:1 6D6:0 6DD:1 6DF:0 6E5:1 6E7:0 6E9:1
    6EA:0 6EE:1 711:0 712:1 730:0 74B:1 7A6:0 7B1:1 7EB:0 7F4:1 7FD:0 7FE:1 816:0 81A:1 81B:0 824:1
    825:0 828:1 829:0 82E:1 859:0 85C:1 897:0 8A0:1 8CA:0 8E2:1 8E3:0 904:1 93A:0 93D:1 93E:0 950:1
    951:0 958:1 962:0 964:1 981:0 984:1 9BC:0 9BD:1 9BE:0 9C5:1 9C7:0 9C9:1 9CB:0 9CE:1 9D7:0 9D8:1
    9E2:0 9E4:1 9FE:0 9FF:1 A01:0 A04:1 A3C:0 A3D:1 A3E:0 A43:1 A47:0 A49:1 A4B:0 A4E:1 A51:0 A52:1
    A70:0 A72:1 A75:0 A76:1 A81:0 A84:1 ABC:0 ABD:1 ABE:0 AC6:1 AC7:0 ACA:1 ACB:0 ACE:1 AE2:0 AE4:1
    AFA:0 B00:1 B01:0 B04:1 B3C:0 B3D:1 B3E:0 B45:1 B47:0 B49:1 B4B:0 B4E:1 B53:0 B58:1 B62:0 B64:1
    B82:0 B83:1 BBE:0 BC3:1 BC6:0 BC9:1 BCA:0 BCE:1 BD7:0 BD8:1 C00:0 C05:1 C3C:0 C3D:1 C3E:0 C45:1
    C46:0 C49:1 C4A:0 C4E:1 C55:0 C57:1 C62:0 C64:1 C81:0 C84:1 CBC:0 CBD:1 CBE:0 CC5:1 CC6:0 CC9:1
    CCA:0 CCE:1 CD5:0 CD7:1 CE2:0 CE4:1 CF3:0 CF4:1 D00:0 D04:1 D3B:0 D3D:1 D3E:0 D45:1 D46:0 D49:1
    D4A:0 D4E:1 D57:0 D58:1 D62:0 D64:1 D81:0 D84:1 DCA:0 DCB:1 DCF:0 DD5:1 DD6:0 DD7:1 DD8:0 DE0:1
    DF2:0 DF4:1 E31:0 E32:1 E34:0 E3B:1 E47:0 E4F:1 EB1:0 EB2:1 EB4:0 EBD:1 EC8:0 ECF:1 F18:0 F1A:1
    F35:0 F36:1 F37:0 F38:1 F39:0 F3A:1 F3E:0 F40:1 F71:0 F85:1 F86:0 F88:1 F8D:0 F98:1 F99:0 FBD:1
    FC6:0 FC7:1 102B:0 103F:1 1056:0 105A:1 105E:0 1061:1 1062:0 1065:1 1067:0 106E:1 1071:0 1075:1
    1082:0 108E:1 108F:0 1090:1 109A:0 109E:1 1100:2 1160:0 1200:1 135D:0 1360:1 1712:0 1716:1
    1732:0 1735:1 1752:0 1754:1 1772:0 1774:1 17B4:0 17D4:1 17DD:0 17DE:1 180B:0 1810:1 1885:0
    1887:1 18A9:0 18AA:1 1920:0 192C:1 1930:0 193C:1 1A17:0 1A1C:1 1A55:0 1A5F:1 1A60:0 1A7D:1
    1A7F:0 1A80:1 1AB0:0 1AF1:1 1B00:0 1B05:1 1B34:0 1B45:1 1B6B:0 1B74:1 1B80:0 1B83:1 1BA1:0
    1BAE:1 1BE6:0 1BF4:1 1C24:0 1C38:1 1CD0:0 1CD3:1 1CD4:0 1CE9:1 1CED:0 1CEE:1 1CF4:0 1CF5:1
    1CF7:0 1CFA:1 1DC0:0 1E00:1 200B:0 2010:1 2028:0 202F:1 2060:0 2070:1 20D0:0 20F1:1 231A:2
    231C:1 2329:2 232B:1 23E9:2 23ED:1 23F0:2 23F1:1 23F3:2 23F4:1 25FD:2 25FF:1 2614:2 2616:1
    2630:2 2638:1 2648:2 2654:1 267F:2 2680:1 268A:2 2690:1 2693:2 2694:1 26A1:2 26A2:1 26AA:2
    26AC:1 26BD:2 26BF:1 26C4:2 26C6:1 26CE:2 26CF:1 26D4:2 26D5:1 26EA:2 26EB:1 26F2:2 26F4:1
    26F5:2 26F6:1 26FA:2 26FB:1 26FD:2 26FE:1 2705:2 2706:1 270A:2 270C:1 2728:2 2729:1 274C:2
    274D:1 274E:2 274F:1 2753:2 2756:1 2757:2 2758:1 2795:2 2798:1 27B0:2 27B1:1 27BF:2 27C0:1
    2B1B:2 2B1D:1 2B50:2 2B51:1 2B55:2 2B56:1 2CEF:0 2CF2:1 2D7F:0 2D80:1 2DE0:0 2E00:1 2E80:2
    2E9A:1 2E9B:2 2EF4:1 2F00:2 2FD6:1 2FF0:2 302A:0 3030:2 303F:1 3041:2 3097:1 3099:0 309B:2
    3100:1 3105:2 3130:1 3131:2 3164:0 3165:2 318F:1 3190:2 31E6:1 31EF:2 321F:1 3220:2 3248:1
    3250:2 A48D:1 A490:2 A4C7:1 A66F:0 A673:1 A674:0 A67E:1 A69E:0 A6A0:1 A6F0:0 A6F2:1 A802:0
    A803:1 A806:0 A807:1 A80B:0 A80C:1 A823:0 A828:1 A82C:0 A82D:1 A880:0 A882:1 A8B4:0 A8C6:1
    A8E0:0 A8F2:1 A8FF:0 A900:1 A926:0 A92E:1 A947:0 A954:1 A960:2 A97D:1 A980:0 A984:1 A9B3:0
    A9C1:1 A9E5:0 A9E6:1 AA29:0 AA37:1 AA43:0 AA44:1 AA4C:0 AA4E:1 AA7B:0 AA7E:1 AAB0:0 AAB1:1
    AAB2:0 AAB5:1 AAB7:0 AAB9:1 AABE:0 AAC0:1 AAC1:0 AAC2:1 AAEB:0 AAF0:1 AAF5:0 AAF7:1 ABE3:0
    ABEB:1 ABEC:0 ABEE:1 AC00:2 D7A4:1 D7B0:0 E000:1 F900:2 FB00:1 FB1E:0 FB1F:1 FE00:0 FE10:2
    FE1A:1 FE20:0 FE30:2 FE53:1 FE54:2 FE67:1 FE68:2 FE6C:1 FEFF:0 FF00:1 FF01:2 FF61:1 FFA0:0
    FFA1:1 FFE0:2 FFE7:1 FFF0:0 FFFC:1 101FD:0 101FE:1 102E0:0 102E1:1 10376:0 1037B:1 10A01:0
    10A04:1 10A05:0 10A07:1 10A0C:0 10A10:1 10A38:0 10A3B:1 10A3F:0 10A40:1 10AE5:0 10AE7:1 10D24:0
    10D28:1 10D69:0 10D6E:1 10EAB:0 10EAD:1 10ECB:0 10ED0:1 10EF0:0 10F00:1 10F46:0 10F51:1 10F82:0
    10F86:1 11000:0 11003:1 11038:0 11047:1 11070:0 11071:1 11073:0 11075:1 1107F:0 11083:1 110B0:0
    110BB:1 110C2:0 110C3:1 11100:0 11103:1 11127:0 11135:1 11145:0 11147:1 11173:0 11174:1 11180:0
    11183:1 111B3:0 111C1:1 111C9:0 111CD:1 111CE:0 111D0:1 1122C:0 11238:1 1123E:0 1123F:1 11241:0
    11242:1 112DF:0 112EB:1 11300:0 11304:1 1133B:0 1133D:1 1133E:0 11345:1 11347:0 11349:1 1134B:0
    1134E:1 11357:0 11358:1 11362:0 11364:1 11366:0 1136D:1 11370:0 11375:1 113B8:0 113C1:1 113C2:0
    113C3:1 113C5:0 113C6:1 113C7:0 113CB:1 113CC:0 113D1:1 113D2:0 113D3:1 113E1:0 113E3:1 11435:0
    11447:1 1145E:0 1145F:1 114B0:0 114C4:1 115AF:0 115B6:1 115B8:0 115C1:1 115DC:0 115DE:1 11630:0
    11641:1 116AB:0 116B8:1 1171D:0 1172C:1 1182C:0 1183B:1 11930:0 11936:1 11937:0 11939:1 1193B:0
    1193F:1 11940:0 11941:1 11942:0 11944:1 119D1:0 119D8:1 119DA:0 119E1:1 119E4:0 119E5:1 11A01:0
    11A0B:1 11A33:0 11A3A:1 11A3B:0 11A3F:1 11A47:0 11A48:1 11A51:0 11A5C:1 11A8A:0 11A9A:1 11B60:0
    11B68:1 11C2F:0 11C37:1 11C38:0 11C40:1 11C92:0 11CA8:1 11CA9:0 11CB7:1 11D31:0 11D37:1 11D3A:0
    11D3B:1 11D3C:0 11D3E:1 11D3F:0 11D46:1 11D47:0 11D48:1 11D8A:0 11D8F:1 11D90:0 11D92:1 11D93:0
    11D98:1 11DF0:0 11DF1:1 11EF3:0 11EF7:1 11F00:0 11F02:1 11F03:0 11F04:1 11F34:0 11F3B:1 11F3E:0
    11F43:1 11F5A:0 11F5B:1 13430:0 13441:1 13447:0 13456:1 1611E:0 16130:1 16AF0:0 16AF5:1 16B30:0
    16B37:1 16F4F:0 16F50:1 16F51:0 16F88:1 16F8F:0 16F93:1 16FE0:2 16FE4:0 16FE5:1 16FF0:0 16FF2:2
    16FF7:1 17000:2 18CDB:1 18CFF:2 18D21:1 18D80:2 18DF3:1 18E00:2 19192:1 191A0:2 191D3:1 1AFF0:2
    1AFF4:1 1AFF5:2 1AFFC:1 1AFFD:2 1AFFF:1 1B000:2 1B129:1 1B132:2 1B133:1 1B150:2 1B153:1 1B155:2
    1B156:1 1B164:2 1B169:1 1B170:2 1B2FC:1 1BC9D:0 1BC9F:1 1BCA0:0 1BCA4:1 1CF00:0 1CF2E:1 1CF30:0
    1CF47:1 1D127:0 1D129:1 1D165:0 1D16A:1 1D16D:0 1D183:1 1D185:0 1D18C:1 1D1AA:0 1D1AE:1 1D242:0
    1D245:1 1D250:0 1D253:1 1D25B:0 1D25D:1 1D25F:0 1D260:1 1D280:0 1D282:1 1D300:2 1D357:1 1D360:2
    1D377:1 1DA00:0 1DA37:1 1DA3B:0 1DA6D:1 1DA75:0 1DA76:1 1DA84:0 1DA85:1 1DA9B:0 1DAA0:1 1DAA1:0
    1DAB0:1 1E000:0 1E007:1 1E008:0 1E019:1 1E01B:0 1E022:1 1E023:0 1E025:1 1E026:0 1E02B:1 1E08F:0
    1E090:1 1E130:0 1E137:1 1E2AE:0 1E2AF:1 1E2EC:0 1E2F0:1 1E4EC:0 1E4F0:1 1E5EE:0 1E5F0:1 1E6E3:0
    1E6E4:1 1E6E6:0 1E6E7:1 1E6EE:0 1E6F0:1 1E6F5:0 1E6F6:1 1E8D0:0 1E8D7:1 1E944:0 1E94B:1 1F004:2
    1F005:1 1F0CF:2 1F0D0:1 1F18E:2 1F18F:1 1F191:2 1F19B:1 1F1AE:2 1F1AF:1 1F1E6:2 1F203:1 1F210:2
    1F23C:1 1F240:2 1F249:1 1F250:2 1F252:1 1F260:2 1F266:1 1F300:2 1F321:1 1F32D:2 1F336:1 1F337:2
    1F37D:1 1F37E:2 1F394:1 1F3A0:2 1F3CB:1 1F3CF:2 1F3D4:1 1F3E0:2 1F3F1:1 1F3F4:2 1F3F5:1 1F3F8:2
    1F43F:1 1F440:2 1F441:1 1F442:2 1F4FD:1 1F4FF:2 1F53E:1 1F54B:2 1F54F:1 1F550:2 1F568:1 1F57A:2
    1F57B:1 1F595:2 1F597:1 1F5A4:2 1F5A5:1 1F5FB:2 1F650:1 1F680:2 1F6C6:1 1F6CC:2 1F6CD:1 1F6D0:2
    1F6D3:1 1F6D5:2 1F6DA:1 1F6DC:2 1F6E0:1 1F6EB:2 1F6ED:1 1F6F4:2 1F6FD:1 1F7DA:2 1F7DB:1 1F7E0:2
    1F7EC:1 1F7F0:2 1F7F1:1 1F90C:2 1F93B:1 1F93C:2 1F946:1 1F947:2 1FA00:1 1FA70:2 1FA7D:1 1FA80:2
    1FAC7:1 1FAC8:2 1FAC9:1 1FACC:2 1FADE:1 1FADF:2 1FAEC:1 1FAEF:2 1FAFB:1 20000:2 2FFFE:1 30000:2
    3FFFE:1 E0000:0 E1000:1
    """

  static let clusters: [ClusterWidth] = [
    ClusterWidth("family", "\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}\u{200D}\u{1F466}", 2),
    ClusterWidth("family with tones", "\u{1F469}\u{1F3FD}\u{200D}\u{2764}\u{FE0F}\u{200D}\u{1F48B}\u{200D}\u{1F468}\u{1F3FF}", 2),
    ClusterWidth("pirate flag", "\u{1F3F4}\u{200D}\u{2620}\u{FE0F}", 2),
    ClusterWidth("rainbow flag", "\u{1F3F3}\u{FE0F}\u{200D}\u{1F308}", 2),
    ClusterWidth("woman running", "\u{1F3C3}\u{1F3FD}\u{200D}\u{2640}\u{FE0F}\u{200D}\u{27A1}\u{FE0F}", 2),
    ClusterWidth("flag", "\u{1F1E9}\u{1F1EA}", 2),
    ClusterWidth("lone regional indicator", "\u{1F1E9}", 2),
    ClusterWidth("subdivision flag", "\u{1F3F4}\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}", 2),
    ClusterWidth("keycap", "\u{31}\u{FE0F}\u{20E3}", 2),
    ClusterWidth("keycap without VS16", "\u{31}\u{20E3}", 1),
    ClusterWidth("digit with VS16", "\u{31}\u{FE0F}", 2),
    ClusterWidth("heart", "\u{2764}", 1),
    ClusterWidth("heart with VS16", "\u{2764}\u{FE0F}", 2),
    ClusterWidth("heart with VS15", "\u{2764}\u{FE0E}", 1),
    ClusterWidth("watch", "\u{231A}", 2),
    ClusterWidth("watch with VS16", "\u{231A}\u{FE0F}", 2),
    ClusterWidth("watch with VS15", "\u{231A}\u{FE0E}", 1),
    ClusterWidth("letter with VS16", "\u{61}\u{FE0F}", 1),
    ClusterWidth("copyright", "\u{A9}", 1),
    ClusterWidth("copyright with VS16", "\u{A9}\u{FE0F}", 2),
    ClusterWidth("thumb with tone", "\u{1F44D}\u{1F3FD}", 2),
    ClusterWidth("tone alone", "\u{1F3FD}", 2),
    ClusterWidth("letter with tone", "\u{61}\u{1F3FD}", 3),
    ClusterWidth("pointing up with tone", "\u{261D}\u{1F3FD}", 1),
    ClusterWidth("pointing up, VS16", "\u{261D}\u{FE0F}", 2),
    ClusterWidth("combining acute", "\u{E9}", 1),
    ClusterWidth("two combining marks", "\u{1EA1}\u{308}", 1),
    ClusterWidth("lone combining mark", "\u{301}", 0),
    ClusterWidth("enclosing circle", "\u{61}\u{20DD}", 1),
    ClusterWidth("Hangul LVT", "\u{AC01}", 2),
    ClusterWidth("Hangul LV and T", "\u{AC01}", 2),
    ClusterWidth("Hangul L alone", "\u{1112}", 2),
    ClusterWidth("Hangul V alone", "\u{1161}", 0),
    ClusterWidth("Hangul L L V", "\u{1112}\u{1112}\u{1161}", 4),
    ClusterWidth("Hangul syllable", "\u{AC01}", 2),
    ClusterWidth("kana with voiced mark", "\u{304B}\u{309A}", 2),
    ClusterWidth("half-width kana with voiced mark", "\u{FF76}\u{FF9E}", 2),
    ClusterWidth("ideograph with variation", "\u{845B}\u{E0100}", 2),
    ClusterWidth("Devanagari ki", "\u{915}\u{93F}", 2),
    ClusterWidth("Devanagari kssa", "\u{915}\u{94D}\u{937}", 2),
    ClusterWidth("Devanagari kssi", "\u{915}\u{94D}\u{937}\u{93F}", 2),
    ClusterWidth("Devanagari stra", "\u{938}\u{94D}\u{924}\u{94D}\u{930}", 2),
    ClusterWidth("Devanagari ka ZWJ ssa", "\u{915}\u{94D}\u{200D}\u{937}", 2),
    ClusterWidth("Bengali kssa", "\u{995}\u{9CD}\u{9B7}", 2),
    ClusterWidth("Tamil ni", "\u{BA8}\u{BBF}", 2),
    ClusterWidth("Telugu kssa", "\u{C15}\u{C4D}\u{C37}", 2),
    ClusterWidth("Malayalam kssa", "\u{D15}\u{D4D}\u{D37}", 2),
    ClusterWidth("Thai kam", "\u{E01}\u{E33}", 2),
    ClusterWidth("Thai tone", "\u{E01}\u{E49}", 1),
    ClusterWidth("Lao kam", "\u{E81}\u{EB3}", 2),
    ClusterWidth("Khmer kka", "\u{1780}\u{17D2}\u{1780}", 2),
    ClusterWidth("Arabic number sign", "\u{600}\u{661}", 2),
    ClusterWidth("Tibetan", "\u{F40}\u{FB5}", 1),
    ClusterWidth("Hebrew with points", "\u{5E9}\u{5BC}\u{5C1}", 1),
    ClusterWidth("Zalgo", "\u{61}\u{300}\u{301}\u{302}\u{300}\u{301}\u{302}\u{300}\u{301}\u{302}\u{300}\u{301}\u{302}\u{300}\u{301}\u{302}\u{300}\u{301}\u{302}\u{300}\u{301}\u{302}\u{300}\u{301}\u{302}\u{300}\u{301}\u{302}\u{300}\u{301}\u{302}", 1),
    ClusterWidth("soft hyphen", "\u{AD}", 1),
    ClusterWidth("zero width space", "\u{200B}", 0),
    ClusterWidth("zero width joiner alone", "\u{200D}", 0),
    ClusterWidth("word joiner", "\u{2060}", 0),
    ClusterWidth("braille", "\u{28FF}", 1),
    ClusterWidth("full block", "\u{2588}", 1),
    ClusterWidth("ambiguous circle", "\u{25CB}", 1),
    ClusterWidth("full-width letter", "\u{FF21}", 2),
    ClusterWidth("ideographic space", "\u{3000}", 2),
    ClusterWidth("private use", "", 0),
    ClusterWidth("left arrow, VS16", "\u{2B05}\u{FE0F}", 2),
    ClusterWidth("information, VS16", "\u{2139}\u{FE0F}", 2),
    ClusterWidth("mahjong", "\u{1F004}", 2),
    ClusterWidth("Yijing", "\u{4DC0}", 2),
    ClusterWidth("new emoji of Unicode 17", "\u{1FAEA}", 2),
  ]
}
