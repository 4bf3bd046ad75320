import org.jspecify.annotations.NullMarked;

/**
 * Shows threads at work: a restaurant staffed by real threads, and a window that stays responsive
 * beside them.
 */
@NullMarked
module brigade {
    requires static javafx.fxml; // the build compiles it: only its words are needed
    requires static org.jspecify;
    requires java.compiler; // the lab JVM compiles what a person writes
    requires java.logging;
    requires java.management;
    requires jdk.management;
    requires jdk.attach;
    requires jdk.jfr;
    requires jdk.httpserver;
    requires java.sql;
    requires java.naming; // H2 has its data sources from there, and as an automatic module cannot
    // say so
    requires javafx.controls;
    requires atlantafx.base;
    requires org.controlsfx.controls;
    requires HdrHistogram;
    requires com.h2database;
    requires info.picocli;
    requires com.fasterxml.jackson.core;
    requires org.snakeyaml.engine;

    opens brigade.cli to
            info.picocli;
}
