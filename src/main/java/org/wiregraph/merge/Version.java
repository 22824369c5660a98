package org.wiregraph.merge;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which version of a story its heading and notes say that it is: 0 for the first, 1 for "(LEAD)",
/// 2 for "(2nd LD)".
final class Version {

    private static final Pattern LEAD =
            Pattern.compile("\\((?:(\\d{1,2})(?:st|nd|rd|th) )?(?:lead|ld|urgent lead)\\)");
    private static final Pattern CHANGE =
            Pattern.compile("^\\(?(?:attn: |\\()(?:updates|adds|recasts|corrects|rewrites)\\b.*");

    private Version() {}

    static int of(List<String> heads) {
        return heads.stream().mapToInt(Version::of).max().orElse(0);
    }

    private static int of(String head) {
        String text = head.toLowerCase(Locale.ROOT);
        Matcher lead = LEAD.matcher(text);
        if (lead.find()) {
            return lead.group(1) == null ? 1 : Integer.parseInt(lead.group(1));
        }
        return CHANGE.matcher(text).matches() ? 1 : 0;
    }
}
