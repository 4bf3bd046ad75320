package brigade.ui.floor.drawing;

import javafx.scene.paint.Color;

/** How a person wears the hair, below a hat or without one. */
enum Hair {
    SHORT {
        @Override
        void before(Pen pen, Color color) {
            pen.fill(
                    "M-7.6,0.4 C-8.6,-8.6 -4.2,-9.6 0,-9.6 C4.2,-9.6 8.6,-8.6 7.6,0.4 C7,-3"
                            + " 5.6,-4.6 3.6,-5.2 C0.6,-4.2 -3.6,-4 -5.6,-4.8 C-6.6,-3.6 -7.2,-2"
                            + " -7.6,0.4 Z",
                    color);
        }
    },
    BOB {
        @Override
        void behind(Pen pen, Color color) {
            pen.fill(
                    "M-9.4,8.4 C-10.6,-2 -9.6,-10 0,-10 C9.6,-10 10.6,-2 9.4,8.4 C6.4,9.8 -6.4,9.8"
                            + " -9.4,8.4 Z",
                    color);
        }

        @Override
        void before(Pen pen, Color color) {
            pen.fill(
                    "M-7.6,0 C-8,-7.6 -4.4,-9.4 0,-9.4 C4.4,-9.4 8,-7.6 7.6,0 C6.8,-2.4 5.4,-3.9"
                            + " 3.6,-4.5 C-0.4,-3.4 -5.4,-3.4 -7.6,0 Z",
                    color);
        }
    },
    BUN {
        @Override
        void behind(Pen pen, Color color) {
            pen.dot(0, -11.2, 4.2, color);
        }

        @Override
        void before(Pen pen, Color color) {
            pen.fill(
                    "M-7.7,1 C-8.8,-8 -4.4,-9.8 0,-9.8 C4.4,-9.8 8.8,-8 7.7,1 C7,-3.4 4,-5.8 0,-6"
                            + " C-4,-5.8 -7,-3.4 -7.7,1 Z",
                    color);
        }
    },
    CURLS {
        @Override
        void behind(Pen pen, Color color) {
            pen.dot(-7, -4, 3.8, color)
                    .dot(7, -4, 3.8, color)
                    .dot(-8.2, 0.6, 2.9, color)
                    .dot(8.2, 0.6, 2.9, color);
        }

        @Override
        void before(Pen pen, Color color) {
            pen.dot(-4.8, -7, 3.4, color).dot(0, -8.2, 3.8, color).dot(4.8, -7, 3.4, color);
        }
    },
    BEARD {
        @Override
        void before(Pen pen, Color color) {
            SHORT.before(pen, color);
            pen.fill(
                    "M-7.3,1.6 C-7.4,7.4 -4.6,10.6 0,10.6 C4.6,10.6 7.4,7.4 7.3,1.6 C6,4 4.4,3.6"
                            + " 2.8,3.5 C1.2,3.2 -1.2,3.2 -2.8,3.5 C-4.4,3.6 -6,4 -7.3,1.6 Z",
                    color);
            pen.line("M-1.9,5.5 Q0,6.5 1.9,5.5", Color.web("#FFFFFF", 0.75), 0.9);
        }
    };

    /** What can be worn without a hat, or with one that hides buns and curls. */
    static Hair of(Hat hat, int variant) {
        Hair[] styles =
                switch (hat) {
                    case BOW_TIE, BAREHEADED -> new Hair[] {BUN, BOB, SHORT, CURLS, BEARD};
                    case SUIT, TAILS -> new Hair[] {SHORT};
                    case TOQUE, CAP, HELMET, PAPER_HAT ->
                            new Hair[] {SHORT, BOB, BEARD, SHORT, BOB};
                };
        return styles[Math.floorMod(variant, styles.length)];
    }

    /** Draws what lies behind the head. */
    void behind(Pen pen, Color color) {}

    /** Draws what lies over the head. */
    abstract void before(Pen pen, Color color);
}
