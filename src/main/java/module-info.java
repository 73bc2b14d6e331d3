/** Separates the article from the chaff of a news page. Start at {@link org.winnow.Winnow}. */
module org.winnow {
    requires static org.jspecify;
    requires static info.picocli;
    requires transitive org.jsoup;
    requires org.apache.commons.text;
    requires com.fasterxml.jackson.core;
    requires re2j;
    requires java.xml;

    uses org.winnow.site.RuleSource;

    exports org.winnow;
    exports org.winnow.article;
    exports org.winnow.format;
    exports org.winnow.site;

    opens org.winnow.cli to
            info.picocli;
}
