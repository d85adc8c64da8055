/*
 * Two providers of security labels for the tests, `demo` and `other`. They take any label but one that begins with `bad`.
 *
 * The servers of the tests come without PostgreSQL's headers, so what is needed of them is declared here, from `fmgr.h`,
 * `elog.h`, `objectaddress.h` and `seclabel.h` of each major. MAJOR is given by `tests/servers`, which compiles this.
 */

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

typedef struct
{
#if MAJOR < 18
    int len;
#endif
    int version;
    int funcmaxargs;
    int indexmaxkeys;
    int namedatalen;
    int float8byval;
#if MAJOR >= 15
    char abi_extra[32];
#endif
} Abi;

#if MAJOR < 18
#define ABI sizeof(Abi), MAJOR * 100, 100, 32, 64, 1
typedef Abi Magic;
#else
#define ABI MAJOR * 100, 100, 32, 64, 1
typedef struct
{
    int len;
    Abi abi_fields;
    const char *name;
    const char *version;
} Magic;
#endif

#if MAJOR >= 18
static const Magic magic = {sizeof(Magic), {ABI, "PostgreSQL"}, NULL, NULL};
#elif MAJOR >= 15
static const Magic magic = {ABI, "PostgreSQL"};
#else
static const Magic magic = {ABI};
#endif

const Magic *Pg_magic_func(void);
void _PG_init(void);

typedef struct
{
    unsigned int classId;
    unsigned int objectId;
    int objectSubId;
} ObjectAddress;

extern void register_label_provider(const char *name, void (*hook)(const ObjectAddress *, const char *));
extern bool errstart(int level, const char *domain);
extern int errcode(int code);
extern int errmsg(const char *format, ...);
extern void errfinish(const char *file, int line, const char *function);

#define ERROR (MAJOR >= 14 ? 21 : 20)
/* 22023, as `MAKE_SQLSTATE` packs it. */
#define INVALID_PARAMETER_VALUE (2 + (2 << 6) + (0 << 12) + (2 << 18) + (3 << 24))

static void check(const ObjectAddress *object, const char *label)
{
    (void) object;
    if (label != NULL && strncmp(label, "bad", 3) == 0 && errstart(ERROR, NULL))
    {
        errcode(INVALID_PARAMETER_VALUE);
        errmsg("'%s' is no label that this provider takes", label);
        errfinish(__FILE__, __LINE__, __func__);
    }
}

const Magic *Pg_magic_func(void)
{
    return &magic;
}

void _PG_init(void)
{
    register_label_provider("demo", check);
    register_label_provider("other", check);
}
